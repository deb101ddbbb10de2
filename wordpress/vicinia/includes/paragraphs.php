<?php
/**
 * Takes elements out of the paragraphs that WordPress, or whoever writes, has put around their shortcodes: a browser ends a
 * paragraph where a list begins, and the list would come to stand behind its element instead of in it.
 */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const BEGIN = '<!--vicinia-->';
const END   = '<!--/vicinia-->';

// After shortcodes are replaced, which is done at 11.
add_filter( 'the_content', __NAMESPACE__ . '\out_of_paragraphs', 12 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\out_of_paragraphs', 12 );

function out_of_paragraphs( string $html ): string {
	if ( false === strpos( $html, BEGIN ) ) {
		return $html;
	}
	$open    = false;
	$written = '';
	foreach ( preg_split( '~(' . BEGIN . '.*?' . END . ')~s', $html, -1, PREG_SPLIT_DELIM_CAPTURE ) as $index => $piece ) {
		if ( 1 === $index % 2 ) {
			$written .= substr( $piece, strlen( BEGIN ), -strlen( END ) );
			continue;
		}
		// A paragraph that an element has cut goes on behind it; one that is still open stops ahead of the next.
		$piece = $open ? "<p>$piece" : $piece;
		$tags  = preg_match_all( '~<(/?)p\b[^>]*>~', $piece, $found ) ? $found[1] : array();
		$open  = '' === end( $tags );
		$piece = $open ? "$piece</p>" : $piece;
		$written .= preg_replace( '~<p\b[^>]*>(\s|<br ?/?>|&nbsp;)*</p>~', '', $piece );
	}
	return $written;
}

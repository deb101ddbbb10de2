<?php
/** The addresses of feeds. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

/**
 * The addresses in an attribute, which white space separates; relative ones stand for those of this site.
 *
 * @return array{0: list<string>, 1: list<string>} those that can be read, and what was found in the place of others
 */
function addresses_in( string $text ): array {
	$good = array();
	$bad  = array();
	foreach ( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $word ) {
		$address = '/' === $word[0] && '/' !== ( $word[1] ?? '' ) ? home_url( $word ) : $word;
		if ( web_address( $address ) === '' ) {
			$bad[] = $word;
		} else {
			$good[] = $address;
		}
	}
	return array( $good, $bad );
}

/** @return string the address if it is one of the web, else nothing */
function web_address( $value ): string {
	if ( ! is_string( $value ) || ! preg_match( '~^https?://[^/\s]~i', $value ) ) {
		return '';
	}
	return esc_url_raw( $value, array( 'http', 'https' ) );
}

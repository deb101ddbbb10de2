<?php
/** `[vicinia element="initiatives" where="municipality:Cervia"]` */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'vicinia', __NAMESPACE__ . '\shortcode' );

/** @param array<string, string>|string $given what WordPress read; a text where there is no attribute */
function shortcode( $given, ?string $within = '' ): string {
	$given = is_array( $given ) ? $given : array();
	// A name without a value, such as “dismissible”, comes as a value with a number for its name.
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$given[ $value ] = 'true';
		}
	}
	return BEGIN . markup( $given['element'] ?? 'initiatives', $given, wp_kses_post( do_shortcode( $within ?? '' ) ) ) . END;
}

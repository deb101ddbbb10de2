<?php
/** An element's HTML, with its list in it. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, mixed> $given  attributes as somebody wrote them; those that the element does not take are left out
 * @param string               $within HTML to show before the element is ready, instead of the list; already safe
 */
function markup( string $element, array $given, string $within = '' ): string {
	if ( ! isset( ELEMENTS[ $element ] ) ) {
		/* translators: 1: what was written, 2: what can be written */
		return note( sprintf( __( 'There is no element “%1$s”. These are the elements: %2$s.', 'vicinia' ), $element, implode( ', ', array_keys( ELEMENTS ) ) ) );
	}
	$attributes         = attributes_of( $element, $given );
	list( $good, $bad ) = addresses_in( $attributes['src'] ?? '' );
	$note               = '';
	if ( $bad ) {
		/* translators: %s: what was written */
		$note = note( sprintf( __( '“%s” is no address of a feed: it begins with https:// or with a slash.', 'vicinia' ), implode( ' ', $bad ) ) );
	}
	if ( ! $good ) {
		/* translators: %s: a path in the menu */
		return $note . ( $bad ? '' : note( sprintf( __( 'No feed is named. Write its address in src, or once for all under %s.', 'vicinia' ), __( 'Settings → Vicinia', 'vicinia' ) ) ) );
	}
	$attributes['src'] = implode( ' ', $good );
	load_elements();
	$inside  = '' === trim( $within ) ? fallback( $element, $attributes ) : $within;
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= in_array( $name, SWITCHES, true ) ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "$note<vicinia-$element$written>$inside</vicinia-$element>";
}

/** @return array<string, string> the attributes that the element takes, by their names in HTML */
function attributes_of( string $element, array $given ): array {
	$attributes = array();
	foreach ( ELEMENTS[ $element ] as $name ) {
		$value = $given[ $name ] ?? '';
		if ( in_array( $name, SWITCHES, true ) ) {
			if ( ! in_array( $value, array( '', false, 'false', '0', 'no' ), true ) ) {
				$attributes[ $name ] = '';
			}
		} elseif ( is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			// An attribute that has to be empty (`panels`) is written as “none”.
			$attributes[ $name ] = 'none' === $value ? '' : (string) $value;
		}
	}
	if ( ! isset( $attributes['src'] ) ) {
		$attributes['src'] = setting( FEEDS[ $element ] );
	}
	return $attributes;
}

/** What whoever writes the page has to know; visitors are not told. */
function note( string $sentence ): string {
	return current_user_can( 'edit_posts' ) ? '<p role="note"><strong>Vicinia:</strong> ' . esc_html( $sentence ) . '</p>' : '';
}

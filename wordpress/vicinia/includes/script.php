<?php
/** The elements' own program: a module, on pages that hold an element and on no other. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );

/** @return string the folder of the elements' files, with a slash at its end: set by hand, or the plugin's own */
function widgets_address(): string {
	$set = setting( 'widgets' );
	return '' === $set ? plugins_url( 'widgets/', FILE ) : trailingslashit( $set );
}

function register_script(): void {
	// Without a version: the elements' parts know the first file by its plain address.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script( 'vicinia', widgets_address() . 'vicinia.js', array(), null, true );
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( 'vicinia-italia', widgets_address() . 'themes/italia.css', array(), null );
}

function as_module( string $tag, string $handle, string $address ): string {
	return 'vicinia' === $handle
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $address,
			)
		)
		: $tag;
}

function load_elements(): void {
	wp_enqueue_script( 'vicinia' );
	if ( 'italia' === setting( 'theme' ) ) {
		wp_enqueue_style( 'vicinia-italia' );
	}
}

<?php
/** What is set once for the whole site. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const OPTION = 'vicinia';

/** Feeds by the names that they have in the settings. */
const FEED_NAMES = array( 'initiatives', 'training', 'notices', 'resources' );

/** @return string what was set, or nothing */
function setting( string $name ): string {
	$settings = get_option( OPTION, array() );
	return is_array( $settings ) && is_string( $settings[ $name ] ?? null ) ? $settings[ $name ] : '';
}

<?php
/** Keeps what was read of each feed: visitors wait for a feed once, and a feed that fails takes nothing away. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const FRESH = 15 * MINUTE_IN_SECONDS;
/** After a failure the address is left alone for so long. */
const PAUSE  = 2 * MINUTE_IN_SECONDS;
const PREFIX = 'vicinia_feed_';

add_action( 'vicinia_refresh', __NAMESPACE__ . '\refreshed' );

/** @return array{home: string, items: list<array<string, mixed>>}|\WP_Error what is known of a feed, as `read_feed` gives it */
function feed_at( string $address ) {
	$kept = get_transient( PREFIX . md5( $address ) );
	if ( ! is_array( $kept ) ) {
		return refreshed( $address );
	}
	if ( time() > $kept['next'] && ! wp_next_scheduled( 'vicinia_refresh', array( $address ) ) ) {
		wp_schedule_single_event( time(), 'vicinia_refresh', array( $address ) );
	}
	return feed_of( $kept );
}

/** Reads a feed again, whatever is known of it. */
function refreshed( string $address ) {
	$key  = PREFIX . md5( $address );
	$feed = read_feed( $address );
	$kept = get_transient( $key );
	if ( is_wp_error( $feed ) ) {
		$kept = array(
			'next'    => time() + PAUSE,
			'problem' => $feed->get_error_message(),
			'feed'    => is_array( $kept ) ? $kept['feed'] : null,
		);
	} else {
		$kept = array(
			'next'    => time() + FRESH,
			'problem' => '',
			'feed'    => $feed,
		);
	}
	// What fails from the start is tried again soon; what was good once is kept for long.
	set_transient( $key, $kept, null === $kept['feed'] ? PAUSE : MONTH_IN_SECONDS );
	return feed_of( $kept );
}

function feed_of( array $kept ) {
	return $kept['feed'] ?? new \WP_Error( 'feed', $kept['problem'] );
}

/** Forgets all feeds. */
function forget_feeds(): void {
	global $wpdb;
	foreach ( array( '_transient_', '_transient_timeout_' ) as $kind ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $kind . PREFIX ) . '%' ) );
	}
	wp_cache_flush();
	wp_unschedule_hook( 'vicinia_refresh' );
}

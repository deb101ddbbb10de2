<?php
/** The list that stands inside an element: what is seen before it is ready, and where there is no JavaScript. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const LIST_SIZE = 12;

/**
 * @param array<string, string> $attributes the element's
 * @return string HTML; empty where nothing is known
 */
function fallback( string $element, array $attributes ): string {
	list( $addresses ) = addresses_in( $attributes['src'] ?? '' );
	$items             = array();
	$homes             = array();
	foreach ( $addresses as $address ) {
		$feed = feed_at( $address );
		if ( ! is_wp_error( $feed ) ) {
			array_push( $items, ...$feed['items'] );
			$homes[] = $feed['home'];
		}
	}
	$shown = chosen( $element, $attributes, $items );
	$list  = $shown ? '<ul>' . implode( '', array_map( __NAMESPACE__ . '\line', $shown ) ) . '</ul>' : '';
	return $list . more( $element, array_filter( $homes ) );
}

/** @return list<array<string, mixed>> the items that an element with these attributes would show first */
function chosen( string $element, array $attributes, array $items ): array {
	if ( isset( $attributes['item'] ) ) {
		$items = array_filter( $items, static fn( $item ) => $item['id'] === $attributes['item'] );
	}
	if ( 'notices' === $element ) {
		return array_slice( holding( $items ), 0, (int) ( $attributes['limit'] ?? LIST_SIZE ) );
	}
	// Which resources are about something, the element decides.
	$filters = isset( $attributes['about'] ) ? null : filters_in( $attributes['where'] ?? '' );
	if ( null === $filters ) {
		return array();
	}
	$items = array_filter( $items, static fn( $item ) => 'concluded' !== $item['status'] && meets( $item, $filters ) );
	$size  = (int) ( $attributes['page-size'] ?? $attributes['limit'] ?? 0 );
	return array_slice( $items, 0, $size > 0 ? $size : LIST_SIZE );
}

/** @return list<array<string, mixed>> the notices that hold now, most severe first */
function holding( array $notices ): array {
	$now   = time();
	$holds = array_filter(
		$notices,
		static fn( $notice ) => ( moment( $notice['period']['from'] ?? '' ) ?? $now ) <= $now && ( end_of( $notice['period']['until'] ?? '' ) ?? $now ) >= $now
	);
	$order = array_flip( array( 'urgent', 'warning', 'info' ) );
	usort( $holds, static fn( $a, $b ) => ( $order[ $a['severity'] ] ?? 3 ) <=> ( $order[ $b['severity'] ] ?? 3 ) );
	return $holds;
}

/** A day without an hour holds until its end. */
function end_of( string $text ): ?int {
	return moment( 10 === strlen( $text ) ? $text . 'T23:59' : $text );
}

function line( array $item ): string {
	$title   = esc_html( $item['title'] );
	$linked  = '' === $item['url'] ? "<strong>$title</strong>" : sprintf( '<a href="%s">%s</a>', esc_url( $item['url'] ), $title );
	$date    = next_date( $item );
	$details = array_filter( array( esc_html( $item['summary'] ), '' === $date ? '' : '<small>' . esc_html( $date ) . '</small>' ) );
	$lang    = '' === $item['language'] ? '' : ' lang="' . esc_attr( $item['language'] ) . '"';
	return "<li$lang>" . implode( '<br>', array( $linked, ...$details ) ) . '</li>';
}

/** The way to the page that a feed belongs to. */
function more( string $element, array $homes ): string {
	$words = array(
		'initiatives' => __( 'All initiatives', 'vicinia' ),
		'training'    => __( 'All training', 'vicinia' ),
	);
	$home  = reset( $homes );
	return $home && isset( $words[ $element ] ) ? sprintf( '<p><a href="%s">%s</a></p>', esc_url( $home ), esc_html( $words[ $element ] ) ) : '';
}

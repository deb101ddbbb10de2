<?php
/** The dates of an item. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

/** So many dates are kept of an item, the earliest. */
const MOST_DATES = 60;

/** @return list<array{0: int, 1: int}> begin and end of what is to come, in seconds since 1970, earliest first */
function dates_in( array $vicinia ): array {
	$occurrences = $vicinia['schedule']['occurrences'] ?? array();
	foreach ( is_array( $vicinia['modules'] ?? null ) ? $vicinia['modules'] : array() as $module ) {
		$occurrences = array_merge( $occurrences, is_array( $module['sessions'] ?? null ) ? $module['sessions'] : array() );
	}
	$dates = array();
	foreach ( is_array( $occurrences ) ? $occurrences : array() as $occurrence ) {
		$start = moment( $occurrence['start'] ?? '' );
		$end   = moment( $occurrence['end'] ?? '' ) ?? $start;
		if ( null !== $start && $end > time() && 'cancelled' !== ( $occurrence['status'] ?? '' ) ) {
			$dates[] = array( $start, $end );
		}
	}
	sort( $dates );
	return array_slice( $dates, 0, MOST_DATES );
}

/** @return int|null seconds since 1970 of a date in ISO 8601; without an offset it is one of this site's zone */
function moment( $text ): ?int {
	if ( ! is_string( $text ) || ! preg_match( '/^\d{4}-\d\d-\d\d(T\d\d:\d\d|$)/', $text ) ) {
		return null;
	}
	try {
		return ( new \DateTimeImmutable( $text, wp_timezone() ) )->getTimestamp();
	} catch ( \Exception $e ) {
		return null;
	}
}

/** @return string the next date in words, in the page's language, or nothing */
function next_date( array $item ): string {
	foreach ( $item['dates'] as list( $start, $end ) ) {
		if ( $end > time() ) {
			/* translators: 1: date, 2: time */
			return sprintf( __( '%1$s at %2$s', 'vicinia' ), wp_date( get_option( 'date_format' ), $start ), wp_date( get_option( 'time_format' ), $start ) );
		}
	}
	return '';
}

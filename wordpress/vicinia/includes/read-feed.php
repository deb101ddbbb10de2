<?php
/** Reads feeds, on the server, as far as the list needs it that shows before the element does. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const MOST_BYTES = 4 * MB_IN_BYTES;
const MOST_PAGES = 10;
const MOST_ITEMS = 1000;
/** Seconds that a visitor may wait for all pages of a feed together, the first time. */
const MOST_SECONDS = 5;

/**
 * Reads a feed, page after page (JSON Feed 1.1, `next_url`).
 *
 * @return array{home: string, items: list<array<string, mixed>>}|\WP_Error its items in few words, or a sentence that says what is wrong
 */
function read_feed( string $address ) {
	$until = microtime( true ) + MOST_SECONDS;
	$items = array();
	$home  = '';
	$seen  = array();
	while ( '' !== $address && ! isset( $seen[ $address ] ) && count( $seen ) < MOST_PAGES && count( $items ) < MOST_ITEMS ) {
		$seen[ $address ] = true;
		$page             = read_page( $address, max( 1, $until - microtime( true ) ) );
		if ( is_wp_error( $page ) ) {
			// A later page that fails takes nothing away from those before it.
			return $items ? compact( 'home', 'items' ) : $page;
		}
		$home    = $home ? $home : web_address( $page['home_page_url'] ?? '' );
		$items   = array_merge( $items, array_values( array_filter( array_map( __NAMESPACE__ . '\in_few_words', array_filter( $page['items'], 'is_array' ) ) ) ) );
		$address = microtime( true ) < $until ? web_address( $page['next_url'] ?? '' ) : '';
	}
	return array(
		'home'  => $home,
		'items' => array_slice( $items, 0, MOST_ITEMS ),
	);
}

/** @return array<string, mixed>|\WP_Error a document that has items */
function read_page( string $address, float $seconds ) {
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => $seconds,
			'redirection'         => 3,
			'limit_response_size' => MOST_BYTES,
			'headers'             => array( 'Accept' => 'application/feed+json, application/json;q=0.9' ),
		)
	);
	if ( is_wp_error( $answer ) ) {
		/* translators: 1: address of a feed, 2: reason */
		return new \WP_Error( 'unreachable', sprintf( __( 'The feed %1$s cannot be reached: %2$s', 'vicinia' ), $address, $answer->get_error_message() ) );
	}
	$status = (int) wp_remote_retrieve_response_code( $answer );
	if ( 200 !== $status ) {
		/* translators: 1: address of a feed, 2: a number such as 404 */
		return new \WP_Error( 'status', sprintf( __( 'The feed %1$s answers with the error %2$d. Is the address right?', 'vicinia' ), $address, $status ) );
	}
	$document = json_decode( wp_remote_retrieve_body( $answer ), true, 64 );
	if ( ! is_array( $document ) || ! is_array( $document['items'] ?? null ) ) {
		/* translators: %s: address of a feed */
		return new \WP_Error( 'format', sprintf( __( 'What stands at %s is no JSON Feed. The element may still read it; the list without JavaScript cannot.', 'vicinia' ), $address ) );
	}
	return $document;
}

/** @return array<string, mixed>|null what the list needs of an item, or nothing of one without a title */
function in_few_words( array $item ): ?array {
	$title = plain( $item['title'] ?? '' );
	if ( '' === $title ) {
		return null;
	}
	$vicinia = is_array( $item['_vicinia'] ?? null ) ? $item['_vicinia'] : array();
	$places  = array_filter( is_array( $vicinia['places'] ?? null ) ? $vicinia['places'] : array(), 'is_array' );
	$words   = static fn( $value ) => array_values( array_filter( array_map( __NAMESPACE__ . '\plain', is_array( $value ) ? $value : array( $value ) ) ) );
	return array(
		'id'       => is_scalar( $item['id'] ?? null ) ? (string) $item['id'] : '',
		'title'    => $title,
		'summary'  => plain( $item['summary'] ?? '' ),
		'url'      => web_address( $item['url'] ?? '' ),
		'language' => preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', $language = plain( $item['language'] ?? '' ) ) ? $language : '',
		'status'   => plain( $vicinia['status'] ?? '' ),
		'severity' => plain( $vicinia['severity'] ?? '' ),
		'period'   => is_array( $vicinia['period'] ?? null ) ? array_map( __NAMESPACE__ . '\plain', $vicinia['period'] ) : array(),
		'dates'    => dates_in( $vicinia ),
		// By the names of facets, folded as `where` compares them.
		'facets'   => array_map(
			static fn( $values ) => array_values( array_unique( array_map( __NAMESPACE__ . '\folded', $values ) ) ),
			array(
				'municipality'  => $words( array_column( $places, 'municipality' ) ),
				'neighbourhood' => $words( array_column( $places, 'neighbourhood' ) ),
				'form'          => $words( $vicinia['form'] ?? '' ),
				'topic'         => $words( $item['tags'] ?? array() ),
				'promoter'      => $words( $vicinia['promoter']['kind'] ?? '' ),
				'status'        => $words( $vicinia['status'] ?? '' ),
			)
		),
	);
}

/** @return string a value's text in one line, or nothing if it is none */
function plain( $value ): string {
	return is_string( $value ) ? trim( preg_replace( '/\s+/u', ' ', wp_check_invalid_utf8( $value, true ) ) ?? '' ) : '';
}

function folded( string $text ): string {
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
}

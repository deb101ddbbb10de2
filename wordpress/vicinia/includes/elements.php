<?php
/** The elements that can stand in a page, and the attributes that each of them takes. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const OF_ALL     = array( 'src', 'lang', 'heading-level', 'format', 'columns', 'offline' );
const OF_LISTING = array( 'where', 'filters', 'views', 'panels', 'details', 'state', 'sort', 'page-size', 'map-tiles', 'map-credit', 'route' );

/** Element (without its prefix) → its attributes. */
const ELEMENTS = array(
	'initiatives' => array( ...OF_ALL, ...OF_LISTING ),
	'initiative'  => array( ...OF_ALL, 'item', 'route' ),
	'training'    => array( ...OF_ALL, ...OF_LISTING, 'item', 'sections' ),
	'notices'     => array( ...OF_ALL, 'limit', 'dismissible' ),
	'related'     => array( ...OF_ALL, 'about', 'limit' ),
);

/** Attributes that are there or not, and have no value. */
const SWITCHES = array( 'dismissible' );

/** Element → the feed of the settings that it shows. */
const FEEDS = array(
	'initiatives' => 'initiatives',
	'initiative'  => 'initiatives',
	'training'    => 'training',
	'notices'     => 'notices',
	'related'     => 'resources',
);

/** @return array<string, string> element → what editors call it */
function element_labels(): array {
	return array(
		'initiatives' => __( 'Initiatives', 'vicinia' ),
		'initiative'  => __( 'One initiative', 'vicinia' ),
		'training'    => __( 'Training', 'vicinia' ),
		'notices'     => __( 'Notices', 'vicinia' ),
		'related'     => __( 'Related content', 'vicinia' ),
	);
}

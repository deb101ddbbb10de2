<?php
/** The block. Its program in the editor is plain JavaScript: nothing is built. */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );

function register_block(): void {
	$attributes = array(
		'element' => array(
			'type'    => 'string',
			'default' => 'initiatives',
		),
	);
	foreach ( array_unique( array_merge( ...array_values( ELEMENTS ) ) ) as $name ) {
		$attributes[ $name ] = array( 'type' => in_array( $name, SWITCHES, true ) ? 'boolean' : 'string' );
	}
	$script = plugins_url( 'block/editor.js', FILE );
	wp_register_script( 'vicinia-block', $script, array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ), '0.1.0', true );
	wp_add_inline_script( 'vicinia-block', 'window.viciniaBlock = ' . wp_json_encode( block_words() ), 'before' );
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'title'           => 'Vicinia',
			'description'     => __( 'Initiatives, training, notices and related content from a feed.', 'vicinia' ),
			'attributes'      => $attributes,
			'editor_script'   => 'vicinia-block',
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
}

function render_block( array $attributes ): string {
	$html = markup( $attributes['element'], $attributes );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/** What the program in the editor has to know: the elements, and the fields of each. */
function block_words(): array {
	$label    = static fn( string $name, string $text, string $help = '' ) => compact( 'name', 'text', 'help' );
	$fields   = array(
		$label( 'src', __( 'Address of the feed', 'vicinia' ), __( 'Several with spaces between them; none: the one of Settings → Vicinia.', 'vicinia' ) ),
		$label( 'item', __( 'Only the item with this id', 'vicinia' ) ),
		$label( 'where', __( 'Locked filters', 'vicinia' ), 'municipality:Cervia form:mutual-aid' ),
		$label( 'about', __( 'Topics, separated by commas', 'vicinia' ) ),
		$label( 'filters', __( 'Filters that are offered', 'vicinia' ), 'municipality form when' ),
		$label( 'views', __( 'Views, the first at first', 'vicinia' ), 'list map calendar' ),
		$label( 'panels', __( 'Panels above the results', 'vicinia' ), __( 'near wishes take, or none', 'vicinia' ) ),
		$label( 'details', __( 'Where details show', 'vicinia' ), 'inline, dialog, link' ),
		$label( 'page-size', __( 'Cards at a time', 'vicinia' ) ),
		$label( 'limit', __( 'At most so many', 'vicinia' ) ),
		$label( 'dismissible', __( 'Visitors can dismiss notices', 'vicinia' ) ),
		$label( 'heading-level', __( 'Level of the headings', 'vicinia' ), '2–6' ),
		$label( 'lang', __( 'Language of the interface', 'vicinia' ), 'it en de sl fr es ro sq uk ar zh' ),
	);
	$elements = array();
	foreach ( element_labels() as $name => $text ) {
		$elements[] = array(
			'name'   => $name,
			'text'   => $text,
			'fields' => array_values( array_filter( $fields, static fn( $field ) => in_array( $field['name'], ELEMENTS[ $name ], true ) ) ),
		);
	}
	return array(
		'elements' => $elements,
		'switches' => SWITCHES,
		'words'    => array(
			'show'     => __( 'What to show', 'vicinia' ),
			'settings' => __( 'Choices', 'vicinia' ),
			'empty'    => __( 'There is nothing to show now.', 'vicinia' ),
		),
	);
}

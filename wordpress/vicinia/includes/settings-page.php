<?php
/** Settings → Vicinia */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_settings' );

function add_settings_page(): void {
	add_options_page( 'Vicinia', 'Vicinia', 'manage_options', OPTION, __NAMESPACE__ . '\settings_page' );
}

function link_settings( array $links ): array {
	return array( sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . OPTION ) ), esc_html__( 'Settings', 'vicinia' ) ), ...$links );
}

function register_settings(): void {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\accept_settings' ) );
	add_settings_section( 'feeds', __( 'Feeds', 'vicinia' ), __NAMESPACE__ . '\explain_feeds', OPTION );
	add_settings_section( 'files', __( 'Looks and files', 'vicinia' ), '__return_null', OPTION );
	$labels = element_labels();
	foreach ( FEED_NAMES as $name ) {
		$arguments = array(
			'name'      => $name,
			'label_for' => "vicinia-$name",
		);
		add_settings_field( $name, $labels[ 'resources' === $name ? 'related' : $name ], __NAMESPACE__ . '\feed_field', OPTION, 'feeds', $arguments );
	}
	add_settings_field( 'theme', __( 'Theme', 'vicinia' ), __NAMESPACE__ . '\theme_field', OPTION, 'files', array( 'label_for' => 'vicinia-theme' ) );
	add_settings_field( 'widgets', __( 'Folder of the elements', 'vicinia' ), __NAMESPACE__ . '\widgets_field', OPTION, 'files', array( 'label_for' => 'vicinia-widgets' ) );
}

function explain_feeds(): void {
	echo '<p>' . esc_html__( 'The addresses that blocks and shortcodes show which name none themselves.', 'vicinia' ) . '</p>';
}

function feed_field( array $arguments ): void {
	$name    = $arguments['name'];
	$address = setting( $name );
	address_field( $name, $address, "https://vicinia.example/feeds/$name.json" );
	if ( '' !== $address ) {
		$feed = feed_at( $address );
		/* translators: %d: how many */
		$state = is_wp_error( $feed ) ? $feed->get_error_message() : sprintf( _n( '%d item read.', '%d items read.', count( $feed['items'] ), 'vicinia' ), count( $feed['items'] ) );
		echo '<p class="description">' . esc_html( $state ) . '</p>';
	}
}

function widgets_field(): void {
	address_field( 'widgets', setting( 'widgets' ), plugins_url( 'widgets/', FILE ) );
	echo '<p class="description">' . esc_html__( 'Leave it empty to use those that the plugin brings: nothing is asked of any other site.', 'vicinia' ) . '</p>';
}

function address_field( string $name, string $value, string $example ): void {
	printf( '<input type="url" class="regular-text code" id="vicinia-%1$s" name="vicinia[%1$s]" value="%2$s" placeholder="%3$s">', esc_attr( $name ), esc_attr( $value ), esc_attr( $example ) );
}

function theme_field(): void {
	$themes = array(
		''       => __( 'The page’s own colours', 'vicinia' ),
		'italia' => 'Bootstrap Italia',
	);
	echo '<select id="vicinia-theme" name="vicinia[theme]">';
	foreach ( $themes as $value => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( setting( 'theme' ), $value, false ), esc_html( $text ) );
	}
	echo '</select>';
}

/** Keeps what is right; what is not stays as it was, and a sentence says why. */
function accept_settings( $given ): array {
	$accepted = array();
	foreach ( array( ...FEED_NAMES, 'widgets' ) as $name ) {
		$text              = is_string( $given[ $name ] ?? null ) ? trim( $given[ $name ] ) : '';
		$accepted[ $name ] = web_address( $text );
		if ( '' !== $text && '' === $accepted[ $name ] ) {
			$accepted[ $name ] = setting( $name );
			/* translators: %s: what was written */
			add_settings_error( OPTION, $name, sprintf( __( '“%s” is no address: it begins with https://. The one before is kept.', 'vicinia' ), $text ) );
		}
	}
	$accepted['theme'] = 'italia' === ( $given['theme'] ?? '' ) ? 'italia' : '';
	forget_feeds();
	return $accepted;
}

function settings_page(): void {
	echo '<div class="wrap"><h1>Vicinia</h1><form action="options.php" method="post">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

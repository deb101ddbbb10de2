<?php
/**
 * Plugin Name:       Vicinia
 * Description:       Community initiatives, training, notices and related content from a feed, as a block and a shortcode: with a list that needs no JavaScript, no cookie and no third party.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           BSD-3-Clause
 * Text Domain:       vicinia
 * Domain Path:       /languages
 */

namespace Vicinia;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

foreach ( array( 'words', 'elements', 'settings', 'addresses', 'read-feed', 'keep-feed', 'where', 'next-date', 'fallback', 'script', 'markup', 'shortcode', 'paragraphs', 'block', 'settings-page' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}

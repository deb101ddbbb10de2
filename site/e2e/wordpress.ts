import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { builtSite } from '../../scripts/serve/preview.ts';
import { freePort } from '../../scripts/webdriver/free-port.ts';

const program = '/usr/share/wordpress';
const themes = '/var/lib/wordpress/wp-content/themes';
const archive = path.join(builtSite, 'widgets/vicinia-wordpress.zip');

/** Whether the machine has what a WordPress of one's own needs (Debian's packages). */
export const isInstalled =
  existsSync(`${program}/wp-load.php`) &&
  existsSync(themes) &&
  ['mariadbd', 'mariadb-install-db', 'php'].every((name) => spawnSync('which', [name]).status === 0);

/** A real WordPress with its database, in a folder of its own, in Italian, with the plugin as it is downloaded. */
export class WordPress {
  readonly origin: string;
  readonly #folder: string;
  readonly #processes: readonly ChildProcess[];

  private constructor(origin: string, folder: string, processes: readonly ChildProcess[]) {
    this.origin = origin;
    this.#folder = folder;
    this.#processes = processes;
  }

  static readonly user = { name: 'redazione', password: 'una parola lunga abbastanza' };

  static async start(): Promise<WordPress> {
    const folder = await mkdtemp(path.join(tmpdir(), 'vicinia-wordpress-'));
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    await putFiles(folder, origin);
    const database = await startDatabase(folder);
    try {
      execFileSync('php', [`${folder}/install.php`], { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch (error) {
      database.kill();
      throw error;
    }
    const server = spawn('php', ['-S', `localhost:${port}`, '-t', `${folder}/www`, `${folder}/router.php`], {
      stdio: 'ignore',
      // The editor asks for several things at once.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    });
    const wordpress = new WordPress(origin, folder, [server, database]);
    await answers(`${origin}/`, server);
    return wordpress;
  }

  /** Runs PHP in the site, as its owner; returns what it prints. */
  run(code: string): string {
    const before = `require '${this.#folder}/www/wp-load.php'; wp_set_current_user(1);`;
    return execFileSync('php', ['-r', `${before} ${code}`], { encoding: 'utf8' });
  }

  /** Publishes a page; returns its address. */
  page(content: string): string {
    const fields = `['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Prova', 'post_content' => ${php(content)}]`;
    return this.run(`echo get_permalink(wp_insert_post(wp_slash(${fields})));`);
  }

  /** Sets the plugin's settings. */
  set(settings: Record<string, string>): void {
    const pairs = Object.entries(settings).map(([name, value]) => `${php(name)} => ${php(value)}`);
    this.run(`update_option('vicinia', [${pairs.join(', ')}]); Vicinia\\forget_feeds();`);
  }

  /** What PHP complained of in the plugin; WordPress itself is older than the PHP that it runs on here. */
  async complaints(): Promise<string[]> {
    const log = `${this.#folder}/www/wp-content/debug.log`;
    const lines = existsSync(log) ? (await readFile(log, 'utf8')).split('\n') : [];
    return lines.filter((line) => /Fatal|plugins\/vicinia/.test(line));
  }

  async stop(): Promise<void> {
    for (const child of this.#processes) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
    }
    await rm(this.#folder, { recursive: true, maxRetries: 5 });
  }
}

/** A text as PHP writes it. */
const php = (text: string) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;

async function putFiles(folder: string, origin: string): Promise<void> {
  const root = `${folder}/www`;
  await cp(program, root, { recursive: true, dereference: true });
  await cp(themes, `${root}/wp-content/themes`, { recursive: true, dereference: true });
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    const file = `${root}/wp-content/plugins/${name}`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await mkdir(`${root}/wp-content/mu-plugins`);
  await writeFile(`${root}/wp-content/mu-plugins/here.php`, besideUs);
  await writeFile(`${root}/wp-config.php`, configuration(folder, origin));
  await writeFile(`${folder}/install.php`, installation(root));
  await writeFile(`${folder}/router.php`, router);
}

/** WordPress asks neither its own machine nor unusual ports for anything; the feeds of these tests stand there. Its own words stay English. */
const besideUs = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ...range(1024, 65535)]);
add_filter('locale', fn() => 'it_IT');
add_filter('pre_http_request', fn($no, $arguments, $address) => str_contains($address, '//localhost') ? $no : new WP_Error('away', 'Nobody is asked.'), 10, 3);
`;

const configuration = (folder: string, origin: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/database.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEFAULT_THEME', 'twentytwentythree');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const installation = (root: string) => `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require '${root}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Comune di prova', ${php(WordPress.user.name)}, 'redazione@comune.example', false, '', ${php(WordPress.user.password)});
update_option('timezone_string', 'Europe/Rome');
update_option('permalink_structure', '/%postname%/');
update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);
$failed = activate_plugin('vicinia/vicinia.php');
if (is_wp_error($failed)) { fwrite(STDERR, $failed->get_error_message()); exit(1); }
`;

const router = `<?php
$file = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($file) || is_file("$file/index.php")) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

async function startDatabase(folder: string): Promise<ChildProcess> {
  const data = `--datadir=${folder}/database`;
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const kept = ['--no-defaults', data, ...user];
  execFileSync('mariadb-install-db', [...kept, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await writeFile(`${folder}/first.sql`, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;');
  const socket = `${folder}/database.sock`;
  const files = [`--socket=${socket}`, `--pid-file=${folder}/database.pid`, `--init-file=${folder}/first.sql`];
  const database = spawn('mariadbd', [...kept, ...files, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await says(database, 'ready for connections');
  return database;
}

/** Waits until a program has said something on standard error. */
function says(child: ChildProcess, words: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    });
    child.once('exit', () => reject(new Error(`It has ended:\n${said}`)));
  });
}

/** Waits until a server answers. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (answer) throw new Error(`${address} answers ${answer.status}:\n${await answer.text()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server of ${address} has ended.`);
}

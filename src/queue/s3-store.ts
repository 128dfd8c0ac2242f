import { AwsClient } from 'aws4fetch';
import type { Store } from './store.js';

/**
 * A bucket of Amazon S3 or of a store that speaks as it does. An object there is written whole or not at all.
 * Keys and place come from the variables that other tools read: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
 * `AWS_SESSION_TOKEN`, `AWS_REGION`, and `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` where it is not Amazon's.
 */
export class S3Store implements Store {
  readonly #client: AwsClient;
  readonly #base: string;

  constructor(place: string, environment: Readonly<NodeJS.ProcessEnv>) {
    const path = place.slice('s3://'.length).split('/').filter(Boolean);
    if (path.length === 0) throw new Error(`${place} names no bucket`);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
      throw new Error(`${place} needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`);
    const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1';
    this.#client = new AwsClient({
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
      service: 's3',
      region,
      retries: 5,
    });
    const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL } = environment;
    const endpoint = AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`;
    this.#base = [endpoint.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    const answer = await this.#ask('GET', name);
    return answer && new Uint8Array(await answer.arrayBuffer());
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    if (!(await this.#ask('PUT', name, bytes))) throw new Error(`${this.#base} is not there`);
  }

  /** The answer; undefined where there is no such object. */
  async #ask(method: string, name: string, body?: Uint8Array): Promise<Response | undefined> {
    const url = `${this.#base}/${name}`;
    const answer = await this.#client.fetch(url, { method, ...(body && { body: new Uint8Array(body) }) });
    if (answer.ok) return answer;
    // What an answer holds must be read, or its connection stays open.
    await answer.arrayBuffer();
    if (answer.status === 404) return undefined;
    throw new Error(`${method} ${url}: ${answer.status} ${answer.statusText}`);
  }
}

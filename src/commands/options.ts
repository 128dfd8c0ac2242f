import { Option } from 'commander';
import { atLeastOne, port, redisAddress, ruleSetting, shard, something } from './option-values.js';

// Each command takes an option of its own: commander keeps what it is told with it.

export const ruleOption = () =>
  new Option('--rule <id=level>', 'set a rule to off, remark, warn or error; may be repeated')
    .argParser(ruleSetting)
    .default({}, 'as each rule says');

export const shardOption = () =>
  new Option(
    '--shard <i/n>',
    'of many instruments, only the i-th of n parts, for machines that share the work',
  ).argParser(shard);

export const redisOption = () =>
  new Option('--redis <url>', 'Redis or Valkey server whose queue joins builds and workers').argParser(redisAddress);

export const storeOption = () =>
  new Option(
    '--store <place>',
    'with --redis: shared folder or s3://bucket/prefix for what goes in and comes out',
  ).argParser(something);

export const jobsOption = () =>
  new Option('--jobs <n>', 'threads that share the work (default: as many as pay)').argParser(atLeastOne);

export const portOption = () =>
  new Option('--port <n>', 'port to listen on; 0 takes any').argParser(port).default(4321);

import { type ParseArgsConfig, parseArgs } from 'node:util';

type Option = NonNullable<ParseArgsConfig['options']>[string] & { values?: readonly string[] };
type Values<O extends Record<string, Option>> = {
  [K in keyof O]: O[K] extends { type: 'boolean' }
    ? boolean
    : O[K] extends { default: string }
      ? string
      : string | undefined;
};

/**
 * Reads a script's options. `--help` prints the usage and ends with 0; an option that is not known, or a value that is not one of
 * `values`, prints what is wrong and the usage, and ends with 1.
 */
export function commandLine<const O extends Record<string, Option>>({
  usage,
  options,
}: {
  usage: string;
  options: O;
}): Values<O> {
  const config = Object.fromEntries(Object.entries(options).map(([name, { values: _, ...option }]) => [name, option]));
  try {
    const { values } = parseArgs({ options: { ...config, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    for (const [name, option] of Object.entries(options)) {
      const value = (values as Record<string, unknown>)[name] as string;
      if (option.values && !option.values.includes(value))
        throw new Error(`--${name} is one of ${option.values.join(', ')}, not “${value}”.`);
    }
    return values as Values<O>;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    process.exit(1);
  }
}

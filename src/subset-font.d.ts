/** The part of subset-font that the build uses; it brings no types. https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    keepFeatures?: string[];
    variationAxes?: Record<string, { min: number; max: number; default: number }>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

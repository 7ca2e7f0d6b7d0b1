/** The product's sign: a speech bubble whose line is underlined. The same drawing as assets/icon.svg. */
export function Logo({ size }: { readonly size: number }) {
  return <img class="logo" src="/icon/128.png" width={size} height={size} alt="" />;
}

/** The maker's mark: a ring with a diamond, upper half compass, lower half watch. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="13" cy="13" r="11.8" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M13 4.5 17 13H9Z" fill="#56B4E9" />
      <path d="M13 21.5 17 13H9Z" fill="#E69F00" />
      <circle cx="13" cy="13" r="1.7" fill="#0B1120" />
    </svg>
  );
}

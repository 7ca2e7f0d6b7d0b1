/** The two things to click, in the order of the sentence beside it: the puzzle piece, then the pin. */
export function PinPicture() {
  return (
    <svg
      class="pin-picture"
      viewBox="0 0 76 28"
      width="76"
      height="28"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <g stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round">
        <path d="M4 10.5h4.6a2.9 2.9 0 1 1 5.3 0H18v4.6a2.9 2.9 0 1 1 0 5.3V24H4v-4.2a2.6 2.6 0 1 0 0-5z" />
        <path class="arrow" d="M33 15h9m-3.5-3.5L42 15l-3.5 3.5" />
        <path d="M58.5 5.5h9m-7.5 0 .6 6.2-3.1 3.8h11l-3.1-3.8.6-6.2M63 15.5v7.5" />
      </g>
    </svg>
  );
}

const paths = {
  bullet: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01',
  numbered: 'M10 6h11M10 12h11M10 18h11M4 4v4M3 4h1M3 11h2v1l-2 2v.5h2M3 17h2v3.5H3M3.5 18.7H5',
  quote: 'M4 17h3l2-4V7H4v6h3zM14 17h3l2-4V7h-5v6h3z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.6-5.7l-1.7 1.7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.6 5.7l1.7-1.7',
  table: 'M3 5h18v14H3zM3 10h18M3 14.5h18M10 5v14',
} as const;

/** A drawing on a button whose name stands beside it for those who do not see it. */
export function ToolIcon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

import { useMemo } from 'preact/hooks';
import { encodeQR } from 'qr';

/** Bytes that the largest code holds with the least correction (ISO/IEC 18004, version 40-L). */
const mostBytes = 2953;
/** Modules of white around it; the standard asks for four. */
const border = 4;

/** undefined: too long. */
function drawPath(text: string): { size: number; path: string } | undefined {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  const rows = encodeQR(text, 'raw', { ecc: 'low', border });
  const dots = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: dots.join('') };
}

interface CodeProps {
  text: string;
  /** what it shows, for those who do not see it; the text itself stands beside it */
  label: string;
  /** said where it is too long */
  otherwise: string;
}

/** Black on white in every theme: some readers take nothing else. */
export function QrCode({ text, label, otherwise }: CodeProps) {
  const code = useMemo(() => drawPath(text), [text]);
  if (!code) return <p class="muted">{otherwise}</p>;
  return (
    <svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges">
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}

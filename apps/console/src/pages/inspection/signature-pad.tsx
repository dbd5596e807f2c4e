import { Button } from 'antd';
import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './inspection.module.css';

/** A place to sign with a finger or a pen; gives the PNG in base64, undefined while it is empty. */
export function SignaturePad({ onChange }: { onChange: (png: string | undefined) => void }) {
  const { t } = useTranslation('inspections');
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);

  const pointOf = (event: PointerEvent<HTMLCanvasElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height } = event.currentTarget;
    return [((event.clientX - box.left) * width) / box.width, ((event.clientY - box.top) * height) / box.height];
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    Object.assign(pen, { lineWidth: 3, lineCap: 'round', strokeStyle: '#14302e' });
    pen.beginPath();
    pen.moveTo(...pointOf(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    const pen = canvas.current?.getContext('2d');
    if (!drawing.current || !pen) return;
    pen.lineTo(...pointOf(event));
    pen.stroke();
  };
  const end = (): void => {
    if (!drawing.current) return;
    drawing.current = false;
    onChange(canvas.current?.toDataURL('image/png').split(',')[1]);
  };
  const clear = (): void => {
    const { current } = canvas;
    current?.getContext('2d')?.clearRect(0, 0, current.width, current.height);
    onChange(undefined);
  };
  return (
    <div className={styles.pad}>
      <canvas
        ref={canvas}
        width={600}
        height={180}
        aria-label={t('sign.signature')}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <Button size="small" onClick={clear}>
        {t('sign.clear')}
      </Button>
    </div>
  );
}

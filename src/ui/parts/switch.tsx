import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly isOn: boolean;
  readonly label: string;
  readonly detail?: string;
  /** The label's own language, where it is not the interface's. */
  readonly lang?: string;
  readonly onToggle: (isOn: boolean) => void;
}

/** A switch whose whole row can be pressed; it is named by its label and described by its detail. */
export function Switch({ isOn, label, detail, lang, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-labelledby={`${id}-label`}
      aria-describedby={detail === undefined ? undefined : `${id}-detail`}
      onClick={() => onToggle(!isOn)}
    >
      <span class="names">
        <span id={`${id}-label`} lang={lang} dir="auto">
          {label}
        </span>
        {detail !== undefined && (
          <span id={`${id}-detail`} class="detail">
            {detail}
          </span>
        )}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}

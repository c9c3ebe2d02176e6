export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  wordFor(value: Value): string;
  onChoose(value: Value): void;
}

/** One of several, all of them in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, values, chosen, wordFor, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {wordFor(value)}
        </label>
      ))}
    </fieldset>
  );
}

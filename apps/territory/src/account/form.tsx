import { Button } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";

export interface FormProps {
  submit: string;
  isBusy: boolean;
  onSubmit: () => void;
  /** Why it was refused, when no field is to blame. */
  problem?: string | undefined;
  /** Said once it went well. */
  done?: string | undefined;
  variant?: "filled" | "outline";
  children?: ReactNode;
}

/** A few fields and one button; what was typed stays whatever happens. */
export function Form({ submit, isBusy, onSubmit, problem, done, variant = "filled", children }: FormProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    onSubmit();
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form className="form" noValidate onSubmit={send}>
      {children}
      {problem ? (
        <p className="form__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="form__foot">
        <Button type="submit" variant={variant} aria-disabled={isBusy}>
          {submit}
        </Button>
        <span role="status">{done}</span>
      </div>
    </form>
  );
}

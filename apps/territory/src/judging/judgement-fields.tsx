import { type JudgementLevel, type JudgementVoice, judgementLevels, judgementVoices, levelWords } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { NativeSelect, Radio, Textarea } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";

const capitalise = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

export interface LevelFieldProps {
  value: JudgementLevel | undefined;
  isMissing: boolean;
  onChange: (level: JudgementLevel) => void;
}

/** Where one is, in five words: an order, and no distance. */
export function LevelField({ value, isMissing, onChange }: LevelFieldProps) {
  const text = useAppText();
  const locale = useLocale();
  const choose = (chosen: string) => {
    const level = judgementLevels.find((one) => one === chosen);
    if (level !== undefined) onChange(level);
  };
  return (
    <Radio.Group
      size="md"
      label={text("judging.say.level")}
      value={value ?? ""}
      error={isMissing ? text("judging.say.levelNeeded") : undefined}
      onChange={choose}
    >
      <div className="level-choices">
        {judgementLevels.map((level) => (
          <Radio key={level} size="md" value={level} label={capitalise(levelWords[level][locale])} />
        ))}
      </div>
    </Radio.Group>
  );
}

export interface WordsFieldProps {
  value: string;
  isMissing: boolean;
  onChange: (words: string) => void;
}

/** What makes one say so. */
export function WordsField({ value, isMissing, onChange }: WordsFieldProps) {
  const text = useAppText();
  return (
    <Textarea
      size="md"
      autosize
      minRows={3}
      maxLength={4000}
      label={text("judging.say.text")}
      description={text("judging.say.textHint")}
      value={value}
      error={isMissing ? text("judging.say.textNeeded") : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

export interface VoiceFieldProps {
  /** Whether it is somebody else who will speak. */
  isOther?: boolean;
  value: JudgementVoice;
  onChange: (voice: JudgementVoice) => void;
}

/** From which place one speaks. */
export function VoiceField({ isOther = false, value, onChange }: VoiceFieldProps) {
  const text = useAppText();
  return (
    <NativeSelect
      size="md"
      label={text(isOther ? "campaigns.invite.voice" : "judging.say.voice")}
      value={value}
      data={judgementVoices.map((voice) => ({
        value: voice,
        label: text(isOther ? `judging.voice.${voice}` : `judging.voiceMine.${voice}`),
      }))}
      onChange={({ currentTarget }) => {
        const voice = judgementVoices.find((one) => one === currentTarget.value);
        if (voice !== undefined) onChange(voice);
      }}
    />
  );
}

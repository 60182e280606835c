import { componentOf } from '#entries/body/components';
import type { ComponentName } from '#entries/body/components';
import type { Kind } from '#model/kind-names';

/** What a value of an attribute is: plain text, one of a list, a picture's file name, the id of an entry. */
interface AttributeText {
  label: string;
  hint?: string;
  /** Russian names of the values, where the definition has a list. */
  options?: Readonly<Record<string, string>>;
  /** The value is the id of an entry of these kinds. */
  references?: readonly Kind[];
  /** The value is the name of a file below `content/files/`. */
  file?: true;
}

interface ComponentText {
  label: string;
  /** «Вставить …». */
  accusative: string;
  /** What it is for, in the menu. */
  purpose: string;
  /** What stands at its closing tag. */
  end?: string;
  attributes: Readonly<Record<string, AttributeText>>;
}

/** What the editor calls the components; a test holds it against their definitions. */
export const componentTexts: Readonly<Record<ComponentName, ComponentText>> = {
  Callout: {
    label: 'Врезка',
    accusative: 'врезку',
    purpose: 'важное в рамке',
    end: 'конец врезки',
    attributes: {
      type: { label: 'Вид', options: { info: 'Пояснение', important: 'Важно', tip: 'Совет' } },
      title: { label: 'Заголовок врезки' },
    },
  },
  Quote: {
    label: 'Высказывание',
    accusative: 'высказывание',
    purpose: 'слова участника',
    end: 'конец высказывания',
    attributes: {
      author: {
        label: 'Кто говорит',
        hint: 'Без имени, например «наставник»: имя можно назвать только с согласием на высказывания',
      },
      source: { label: 'Откуда слова' },
    },
  },
  Figure: {
    label: 'Рисунок',
    accusative: 'рисунок',
    purpose: 'картинка с подписью',
    attributes: {
      src: { label: 'Файл рисунка', file: true },
      alt: {
        label: 'Что на рисунке, словами',
        hint: 'Для тех, кто рисунка не видит. Людей не называйте по имени',
      },
      caption: { label: 'Подпись под рисунком' },
    },
  },
  DocumentLink: {
    label: 'Документ',
    accusative: 'ссылку на документ',
    purpose: 'из раздела документов',
    end: 'конец ссылки',
    attributes: { id: { label: 'Документ', references: ['documents'] } },
  },
  PersonLink: {
    label: 'Участник',
    accusative: 'имя участника',
    purpose: 'с учётом согласия',
    attributes: {
      id: {
        label: 'Участник',
        hint: 'Имя видно, пока на это есть согласие; иначе – описание без имени',
        references: ['mentors', 'mentees'],
      },
    },
  },
  ResultBlock: {
    label: 'Результат',
    accusative: 'результат',
    purpose: 'виден после завершения программы',
    end: 'конец результата',
    attributes: {
      program: {
        label: 'Программа',
        hint: 'Можно не указывать в записи самой программы. Текст виден с её завершения (A1 п. 8.2)',
        references: ['programs'],
      },
    },
  },
};

/** In the order of the menu. */
export const componentNames = Object.keys(componentTexts) as ComponentName[];

/** An attribute as a form asks for it: its definition and its Russian name. */
export interface AttributeField extends AttributeText {
  name: string;
  required: boolean;
  oneOf: readonly string[] | undefined;
  default: string | undefined;
}

/** The attributes of a component, in the order of its definition. */
export function attributeFields(name: ComponentName): AttributeField[] {
  return Object.entries(componentOf(name).attributes).map(([attribute, definition]) => ({
    label: attribute,
    ...componentTexts[name].attributes[attribute],
    name: attribute,
    required: definition.required === true,
    oneOf: definition.oneOf,
    default: definition.default,
  }));
}

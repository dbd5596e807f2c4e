import type { rules as source } from '../zh/rules.ts';

export const rules: typeof source = {
  invalid: 'This is not acceptable',
  required: 'This is needed',
  invalid_type: 'Enter a proper value',
  invalid_value: 'Choose one of the given options',
  invalid_format: 'The format is wrong',
  invalid_key: 'The name is wrong',
  invalid_union: 'This is not acceptable',
  too_small: 'Too short or too small (at least {{minimum}})',
  too_big: 'Too long or too large (at most {{maximum}})',
  not_multiple_of: 'Must be a multiple of {{divisor}}',
  unrecognized_keys: 'Contains something unknown',
  wrong: 'This is wrong',
  'too-short': 'Too short: at least 10 characters',
  'too-long': 'Too long: at most 128 characters',
  'too-few-classes': 'Use at least three of: capital letters, small letters, digits, signs',
  'contains-user-name': 'Must not contain the user name',
  'used-before': 'Used recently: choose another one',
  custom: 'This is not acceptable',
};

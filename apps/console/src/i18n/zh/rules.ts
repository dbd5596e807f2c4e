/** Why one field was refused, per rule that the API names (zod's issue codes and the desk's own). */
export const rules = {
  invalid: '这一项不符合要求',
  required: '必须填写',
  invalid_type: '请填写正确的内容',
  invalid_value: '请从给出的选项中选择',
  invalid_format: '格式不正确',
  invalid_key: '名称不正确',
  invalid_union: '这一项不符合要求',
  too_small: '太短或太小（至少 {{minimum}}）',
  too_big: '太长或太大（至多 {{maximum}}）',
  not_multiple_of: '须是 {{divisor}} 的倍数',
  unrecognized_keys: '有不认识的内容',
  custom: '这一项不符合要求',
};

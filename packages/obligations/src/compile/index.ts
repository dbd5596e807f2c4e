export { appliesTo, type CompileFault, compile, scheduleOf } from './compile.ts';
export type { CompiledClock, CompiledContract, CompiledTarget } from './compiled.ts';

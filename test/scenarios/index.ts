export { exposedBy, visibleAnswer, wireAnswer, type Answer, type Origin } from './answer.ts'
export {
  busyServerHandlers,
  createBusyServer,
  downAt,
  keyLimit,
  type BusyRequest,
  type BusyServer,
  type BusyState,
  type Outage,
} from './busy-server.ts'
export {
  createFarServer,
  type ActiveFailure,
  type FailureSpan,
  type FarRequest,
  type FarServer,
  type FarState,
} from './far-server.ts'
export { gateways } from './gateways.ts'
export { farOrigin, farServerHandlers, type HandlerOptions } from './handlers.ts'
export { homeGateways, isHomeGateway, type HomeGateway, type Scenario } from './scenario.ts'
export { scenario, scenarios, type ScenarioId } from './scenarios.ts'

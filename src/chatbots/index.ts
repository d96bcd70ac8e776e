export { type BundledBot, type BundledOptions, bundledBots, createBundled } from './bundled.ts'
export { createOnboarding, type OnboardingOptions } from './onboarding/create-onboarding.ts'
export {
  DEFECTS as ONBOARDING_DEFECTS,
  type Defect as OnboardingDefect,
  type DefectId as OnboardingDefectId,
  ITERATIONS as ONBOARDING_ITERATIONS,
} from './onboarding/defects.ts'
export { type ChatbotServer, type ServeOptions, serveChatbot } from './serve.ts'

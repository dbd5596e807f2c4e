import type { Kinds } from '../gather/kind.ts';
import { acceptanceForm } from './acceptance-form/gather.ts';
import { clauseResponse } from './clause-response/gather.ts';
import { correctionNote } from './correction-note/gather.ts';
import { dataAnalysisReport } from './data-analysis-report/gather.ts';
import { faultAnalysis } from './fault-analysis/gather.ts';
import { faultMonthlyReport } from './fault-monthly-report/gather.ts';
import { handoverPack } from './handover-pack/gather.ts';
import { frequentQuestions, hotlineRecord } from './hotline/gather.ts';
import {
  databaseInspection,
  environmentInspection,
  functionInspection,
  inspectionRecord,
  performanceReport,
  platformInspection,
  systemInspection,
} from './inspection/gather.ts';
import { monthFigures } from './month-figures/gather.ts';
import { monthlyAssessment } from './monthly-assessment/gather.ts';
import { operationReport } from './operation-report/gather.ts';
import { optimisationPlan } from './optimisation-plan/gather.ts';
import { promotionPlan } from './promotion-plan/gather.ts';
import { qualificationFile } from './qualification-file/gather.ts';
import { satisfactionSurvey, surveySheet } from './satisfaction-survey/gather.ts';
import { serviceSummary } from './service-summary/gather.ts';
import { weeklyDemandReport } from './weekly-demand-report/gather.ts';
import { meetingAgenda, meetingMinutes } from './weekly-meeting/gather.ts';
import { workPlan } from './work-plan/gather.ts';

/** Every kind of document: what it is, what it fulfils, for which periods, from which template, gathered how. */
export const KINDS: Kinds = {
  'fault-monthly-report': faultMonthlyReport,
  'month-figures': monthFigures,
  'fault-analysis': faultAnalysis,
  'quarterly-optimisation-plan': optimisationPlan,
  'monthly-assessment': monthlyAssessment,
  'acceptance-form': acceptanceForm,
  'clause-response': clauseResponse,
  'service-summary': serviceSummary,
  'operation-report': operationReport,
  'work-plan': workPlan,
  'promotion-plan': promotionPlan,
  'data-analysis-report': dataAnalysisReport,
  'meeting-agenda': meetingAgenda,
  'meeting-minutes': meetingMinutes,
  'weekly-demand-report': weeklyDemandReport,
  'frequent-questions': frequentQuestions,
  'hotline-record': hotlineRecord,
  'survey-sheet': surveySheet,
  'satisfaction-survey': satisfactionSurvey,
  'qualification-file': qualificationFile,
  'handover-pack': handoverPack,
  'correction-note': correctionNote,
  'inspection-record': inspectionRecord,
  'platform-inspection': platformInspection,
  'system-inspection': systemInspection,
  'database-inspection': databaseInspection,
  'environment-inspection': environmentInspection,
  'function-inspection': functionInspection,
  'performance-report': performanceReport,
};

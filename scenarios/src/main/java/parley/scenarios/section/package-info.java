/**
 * The sections of {@code scenario.yaml}, one reader each, from YAML nodes to the engine's records.
 *
 * <pre>
 * {@link parley.scenarios.section.ScenarioReader}
 *    HeaderReader  FactsReader  RolesReader (BriefReader)  IssuesReader  CoherenceReader  ProceduresReader
 *    DecisionsReader  InvitationsReader  ConferenceReader  CalendarReader (PhasesReader, DeadlinesReader)  EndingsReader
 * then Coverage: what no section can see alone
 * </pre>
 *
 * <p>Every reader gets a {@link parley.scenarios.section.Desk} and answers with what it could read.
 */
@NullMarked
package parley.scenarios.section;

import org.jspecify.annotations.NullMarked;

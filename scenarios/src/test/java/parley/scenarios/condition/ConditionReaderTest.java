package parley.scenarios.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.engine.condition.Condition;
import parley.engine.condition.Expression;
import parley.engine.condition.Fact;
import parley.engine.condition.Relation;
import parley.engine.condition.Value;
import parley.engine.condition.Wording;
import parley.engine.id.IssueId;
import parley.engine.id.RoleId;
import parley.scenarios.names.Names;
import parley.scenarios.problem.Place;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Node;

class ConditionReaderTest {
    private static final Names NAMES = new Names(
            "test",
            ImmutableSet.of(),
            ImmutableSet.of("US", "GOV"),
            ImmutableMap.of("LIST", ImmutableSet.of("L1", "L2"), "DATE", ImmutableSet.of("D1", "D2")),
            ImmutableSet.of(),
            ImmutableSet.of("1.1", "2.1"),
            ImmutableSet.of("GOV"),
            8,
            ImmutableSet.of("DL1", "DL2", "DL3", "DL4"),
            true,
            ImmutableSet.of("trust"),
            ImmutableSet.of("AHRAR"),
            ImmutableSet.of("truce"),
            ImmutableSet.of());

    private final Problems problems = new Problems();

    private Optional<Condition> read(String text) {
        return new ConditionReader(NAMES, problems).read(new Node.Scalar(new Place("test", 1, 1), text, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "round >= 3 # the round is at least 3",
                "3 <= round # 3 is at most the round",
                "round - 1 > misses * 2 # (the round minus 1) is above (the number of missed deadlines times 2)",
                "phase != '1.1' # the phase is not 1.1",
                "date < timestamp('2016-01-25T18:00:00+01:00') # the date is before 2016-01-25 17:00 UTC",
                "issues.LIST == '' # LIST is open",
                "'L1' == issues.LIST # L1 is LIST",
                "issues.DATE in ['D1', 'D2'] # DATE is D1 or D2",
                "round in [1, 3, 5] # the round is 1 or 3 or 5",
                "issues.LIST != '' # LIST is settled",
                "tracks.trust >= 75 # trust is at least 75",
                "designation('AHRAR') == 'PARKED' # the status of AHRAR is PARKED",
                "cease_fire('truce') in ['PENDING', 'IN_FORCE'] # the cease-fire 'truce' is PENDING or IN_FORCE",
                "endorsed && !present('US') # a closing text is adopted and US is not at the table",
                "invitation('GOV') == 'HELD' # the invitation to GOV is HELD",
                "conference in ['HALF_OPEN', 'OPEN'] # the conference is HALF_OPEN or OPEN",
                "!(conference == 'OPEN') # not (the conference is OPEN)",
                "round > 1 && (misses == 0 || phase == '2.1') # the round is above 1 and (the number of missed deadlines"
                        + " is 0 or the phase is 2.1)",
                "true # always",
                "false # never",
            })
    void translates(String text, String words) {
        // When
        Optional<Condition> condition = read(text);

        // Then
        assertThat(problems.sorted()).isEmpty();
        assertThat(condition.map(Wording::words)).hasValue(words);
    }

    @Test
    void flattensChains() {
        // When
        Optional<Condition> condition =
                read("round > 1 && round > 2 && (round > 3 && round > 4) && round > 5 && (round > 6 || misses > 0)");

        // Then
        assertThat(condition)
                .hasValueSatisfying(
                        all -> assertThat(((Condition.All) all).parts()).hasSize(6));
    }

    @Test
    void keepsInstantsAndNamesAsValues() {
        // When
        Optional<Condition> condition = read(
                "date == timestamp('2016-01-25T00:00:00Z') || issues.DATE != 'D1' || invitation('GOV') in ['READY']");

        // Then
        assertThat(condition)
                .hasValue(new Condition.Any(ImmutableList.of(
                        new Condition.Compared(
                                new Expression.Reading(new Fact.Date()),
                                Relation.EQUAL,
                                new Expression.Literal(new Value.Moment(Instant.parse("2016-01-25T00:00:00Z")))),
                        new Condition.Compared(
                                new Expression.Reading(new Fact.Settled(new IssueId("DATE"))),
                                Relation.NOT_EQUAL,
                                new Expression.Literal(new Value.Text("D1"))),
                        new Condition.OneOf(
                                new Expression.Reading(new Fact.InvitationOf(new RoleId("GOV"))),
                                ImmutableList.of(new Value.Text("READY"))))));
    }

    @Test
    void hasNoConferenceWithoutOne() {
        // Given
        Names without = new Names(
                "test",
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableMap.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                1,
                ImmutableSet.of(),
                false,
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of());
        String text = "conference == 'OPEN'";

        // When
        new ConditionReader(without, problems).read(new Node.Scalar(new Place("test", 1, 1), text, text));

        // Then
        assertThat(problems.sorted()).hasToString("[test:1:1: the scenario has no conference]");
    }
}

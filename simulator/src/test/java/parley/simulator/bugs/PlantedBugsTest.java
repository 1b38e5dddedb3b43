package parley.simulator.bugs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each small mutation of the rules is caught, and the rules as they are pass everything. */
class PlantedBugsTest {

    private static final int BUGS_MIN = 40;

    @Test
    void theListFitsTheSource() {
        List<PlantedBug> bugs = PlantedBug.all();
        assertThat(bugs).hasSizeGreaterThanOrEqualTo(BUGS_MIN);
        assertThat(bugs).extracting(PlantedBug::number).doesNotHaveDuplicates();
        assertThat(bugs)
                .allSatisfy(bug -> assertThat(bug.fits())
                        .as(
                                "%s: its text must occur once in %s; bring the list in step with the source",
                                bug, bug.file())
                        .isEqualTo(1));
        assertThat(bugs).allSatisfy(bug -> assertThat(bug.put()).isNotEqualTo(bug.find()));
    }

    @Test
    void theSoundEnginePassesWhereABugIsCaught() {
        Mutant sound = Mutant.sound();
        PlantedBug.all().stream()
                .map(PlantedBug::caughtBy)
                .distinct()
                .forEach(where ->
                        assertThat(Detector.look(sound, where)).as(where).isEmpty());
    }

    @Test
    void everyBugIsCaught() {
        Hunt hunt = Hunt.all();

        hunt.finds().forEach(System.out::println);
        System.out.println(hunt.summary());
        assertThat(hunt.finds()).allMatch(Hunt.Find::isCaught);
    }
}

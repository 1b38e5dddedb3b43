package parley.simulator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every case of the catalogue, over TCP: one server, and a connection for each seat. */
class CatalogueIT {

    @Test
    void comesOutOverTcpAsInTheEngine() {
        // Given
        Catalogue catalogue = Cases.all();
        List<Case> cases = catalogue.read().values().stream().map(Cases::read).toList();
        List<String> told = new ArrayList<>();

        // When
        try (RemoteCaseRunner runner = RemoteCaseRunner.of(cases)) {
            var report = new CatalogueReport(runner::run, told::add);
            report.run(catalogue);
            System.out.println("over TCP: " + report.summary());
        }

        // Then
        assertThat(told).isEmpty();
    }
}

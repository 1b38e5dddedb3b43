package parley.simulator.bugs;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import parley.simulator.cases.Case;
import parley.simulator.cases.CaseReader;
import parley.simulator.cases.CaseRunner;
import parley.simulator.cases.Catalogue;
import parley.simulator.cases.CatalogueReport;

/** The cases of the catalogue as they are written, against the engine. */
public final class CatalogueDetector implements UnaryOperator<String> {

    /** The first case that does not come out as written; empty if there is none. */
    @Override
    public String apply(String id) {
        Catalogue catalogue = Catalogue.at(Checkout.cases());
        for (Path file : catalogue.files()) {
            if (id.isEmpty() || file.getFileName().toString().equals(id + ".yaml")) {
                String found = look(CaseReader.read(file, catalogue.tables()));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String look(CaseReader.Result result) {
        return switch (result) {
            case CaseReader.Result.Read(var found) -> look(found);
            case CaseReader.Result.Unreadable(var file, var rule, var problems) ->
                "%s: %s".formatted(file.getFileName(), problems.getFirst());
        };
    }

    private static String look(Case found) {
        try {
            CaseRunner.Result result = CaseRunner.once(found);
            return result.passed()
                    ? ""
                    : "%s: %s"
                            .formatted(
                                    found.id(),
                                    CatalogueReport.lines(result).getFirst().strip());
        } catch (RuntimeException broken) {
            return "%s: %s".formatted(found.id(), broken);
        }
    }
}

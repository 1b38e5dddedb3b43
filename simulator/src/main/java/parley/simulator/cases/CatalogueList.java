package parley.simulator.cases;

import java.util.List;

/** The list of cases, as it stands in the document of the catalogue: a table for each section. */
public final class CatalogueList {
    private CatalogueList() {}

    /** The list of these cases in Markdown; they are in the order of their numbers. */
    public static String of(List<Case> cases) {
        StringBuilder list = new StringBuilder();
        String section = "";
        for (Case found : cases) {
            if (!found.section().equals(section)) {
                section = found.section();
                list.append("\n### %s %s\n\n".formatted(section, title(section)));
                list.append("| Case | Title | Rule | Issue |\n|---|---|---|---|\n");
            }
            list.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            found.id(),
                            cell(found.title()),
                            cell(found.rule()),
                            found.issue().orElse("")));
        }
        return list.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String title(String section) {
        return switch (section.substring(section.indexOf('.') + 1)) {
            case "A" -> "Cease-fire";
            case "B" -> "Invitation and conference";
            case "C" -> "Designation";
            case "D" -> "Amendment";
            case "E" -> "Veto";
            case "F" -> "Deadlines and the order of time";
            case "G" -> "Prerequisites";
            case "H" -> "Simultaneous moves";
            case "I" -> "Withdrawal and presence";
            case "J" -> "Late join, leave, takeover";
            case "K" -> "Votes: quorum, abstention and the other rules of decision";
            case "L" -> "Packages and linked items";
            case "M" -> "Private side deals and disclosure";
            case "N" -> "Facilitator's rulings";
            case "O" -> "Bots and time budget";
            case "P" -> "Recovery in the middle of a resolution";
            case "Q" -> "Scoring";
            case "R" -> "Offers in turn";
            case "S" -> "Imported domains";
            case "T" -> "Order of refusals";
            default -> "Others";
        };
    }
}

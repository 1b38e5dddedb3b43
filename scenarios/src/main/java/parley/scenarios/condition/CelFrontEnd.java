package parley.scenarios.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.Optional;
import parley.scenarios.problem.Problems;
import parley.scenarios.yaml.Node;

/** The CEL library's parser and type checker, with the facts declared and without macros. */
final class CelFrontEnd {
    private static final int DEPTH_MAX = 32;
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(CelOptions.current()
                    .maxExpressionCodePointSize(ConditionReader.LENGTH_MAX)
                    .maxParseRecursionDepth(DEPTH_MAX)
                    .build())
            .addVar("round", SimpleType.INT)
            .addVar("phase", SimpleType.STRING)
            .addVar("date", SimpleType.TIMESTAMP)
            .addVar("misses", SimpleType.INT)
            .addVar("issues", MapType.create(SimpleType.STRING, SimpleType.STRING))
            .addVar("conference", SimpleType.STRING)
            .addVar("tracks", MapType.create(SimpleType.STRING, SimpleType.INT))
            .addVar("endorsed", SimpleType.BOOL)
            .addFunctionDeclarations(
                    of("invitation", SimpleType.STRING),
                    of("designation", SimpleType.STRING),
                    of("cease_fire", SimpleType.STRING),
                    of("present", SimpleType.BOOL),
                    of("assents", SimpleType.BOOL))
            .setResultType(SimpleType.BOOL)
            .build();

    private final Problems problems;

    CelFrontEnd(Problems problems) {
        this.problems = problems;
    }

    /** A fact about something that is named in quotes. */
    private static CelFunctionDecl of(String fact, CelType value) {
        return CelFunctionDecl.newFunctionDeclaration(
                fact, CelOverloadDecl.newGlobalOverload(fact + "_string", value, SimpleType.STRING));
    }

    /** The checked tree, or nothing if the text does not parse or its types do not fit. */
    Optional<CelAbstractSyntaxTree> check(Node.Scalar scalar) {
        CelValidationResult result = COMPILER.compile(scalar.text());
        if (!result.hasError()) {
            try {
                return Optional.of(result.getAst());
            } catch (CelValidationException e) {
                throw new IllegalStateException("a tree without errors is missing", e);
            }
        }
        CelMessages messages = new CelMessages(scalar.text());
        for (CelIssue issue : result.getErrors()) {
            int index = messages.index(issue);
            problems.add(scalar.place(index), messages.plain(issue, index));
            if (messages.isSyntax(issue)) {
                break; // what follows a syntax error is a guess
            }
        }
        return Optional.empty();
    }
}

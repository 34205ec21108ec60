package org.amnok;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Finds classes that read a text of the window while they are made ready: it would stay in the
/// language of that moment.
final class TextsReadEarly {
    private static final List<Class<?>> FAILURES = List.of(Problem.class, ProblemException.class);
    private static final Set<String> OF_WINDOW = Set.of("text", "find", "word", "language");

    private final Map<JavaCodeUnit, Boolean> known = new HashMap<>();

    List<String> in(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getStaticInitializer().stream())
                .filter(this::readsText)
                .map(start -> start.getOwner().getSimpleName())
                .toList();
    }

    private boolean readsText(JavaCodeUnit code) {
        var before = known.putIfAbsent(code, false);
        if (before != null) {
            return before;
        }
        var reads =
                !refuses(code)
                        && code.getCallsFromSelf().stream()
                                .filter(call -> !call.isDeclaredInLambda())
                                .anyMatch(this::readsText);
        known.put(code, reads);
        return reads;
    }

    private boolean readsText(JavaCall<?> call) {
        if (call.getTargetOwner().isEquivalentTo(Messages.class)) {
            return OF_WINDOW.contains(call.getName());
        }
        return call.getTarget().resolveMember().stream()
                .map(JavaCodeUnit.class::cast)
                .anyMatch(this::readsText);
    }

    /// A check of what a constant is made of, which none fails.
    private static boolean refuses(JavaCodeUnit code) {
        return code.getCallsFromSelf().stream()
                .anyMatch(
                        call -> FAILURES.stream().anyMatch(call.getTargetOwner()::isEquivalentTo));
    }
}

package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page that names a test beside a promise names one that there is.
class PromisesTest {
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final int LEAST = 50;

    /// A class, a class and a method, or a method of a class that the line names before.
    private static final Pattern NAMED =
            Pattern.compile("`(?:([A-Z]\\w*Test)(?:[.#](\\w+))?|#?([a-z]\\w*_\\w+))`");

    @ParameterizedTest
    @ValueSource(strings = {"threat-model.md", "promises.md"})
    void every_test_that_is_named_is_there(String page) throws IOException {
        var tests = tests();
        var missing = new ArrayList<String>();
        var found = 0;
        for (var line : Files.readAllLines(PAGES.resolve(page))) {
            var before = new ArrayList<String>();
            for (var named : NAMED.matcher(line).results().toList()) {
                found++;
                if (!isThere(named, before, tests)) {
                    missing.add(named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(LEAST);
    }

    private static boolean isThere(
            MatchResult named, List<String> before, Map<String, String> tests) {
        if (named.group(1) == null) {
            var method = named.group(3);
            return before.isEmpty()
                    || before.stream().anyMatch(each -> has(tests.getOrDefault(each, ""), method));
        }
        before.add(named.group(1));
        var source = tests.getOrDefault(named.group(1), "");
        return !source.isEmpty() && (named.group(2) == null || has(source, named.group(2)));
    }

    private static boolean has(String source, String method) {
        return source.contains("void " + method + "(");
    }

    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        try (var files = Files.walk(TESTS)) {
            for (var file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                var name = file.getFileName().toString();
                tests.put(name.substring(0, name.indexOf('.')), Files.readString(file));
            }
        }
        return tests;
    }
}

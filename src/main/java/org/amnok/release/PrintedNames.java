package org.amnok.release;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.SecretSource;
import org.amnok.release.canary.SecretTaker;
import org.amnok.release.canary.Secrets;

/// Which names on a street map of others may stand in a picture that shows them, although words of
/// a sighting that stay here are the same: "Hyesan Station" as the place of a sighting in words.
///
/// The file of a base layer may be anybody's, and what is allowed is looked for no more. Hence only
/// names that are drawn; none that holds what leaves with no release (the code of a source, who
/// brought an original); none in which the words of a sighting are only a part: whoever searches
/// for them later would not find them elsewhere either.
final class PrintedNames {
    private final CanaryScan standing;
    private final CanaryScan all;
    private final SecretSource secrets;

    /// @param standing what never leaves with any release
    /// @param all the search for the secrets of a release
    /// @param secrets of the release; walked only for names that have to be allowed
    PrintedNames(Secrets standing, CanaryScan all, SecretSource secrets) {
        this.standing = new CanaryScan(new Secrets(List.of(), standing.texts(), List.of()));
        this.all = all;
        this.secrets = secrets;
    }

    /// Those of some names that have to be allowed, and may be.
    List<String> of(Collection<String> names) {
        var left = new LinkedHashMap<String, String>();
        names.stream()
                .filter(name -> all.isLeaking(name) && !standing.isLeaking(name))
                .forEach(name -> left.put(name, plain(name)));
        if (!left.isEmpty()) {
            secrets.each(new Partly(left));
        }
        return List.copyOf(left.keySet());
    }

    /// Takes out the names in which words that stay are only a part.
    private record Partly(Map<String, String> names) implements SecretTaker {
        @Override
        public void place(LatLon at, Supplier<String> whose) {}

        @Override
        public void name(UUID identifier, Supplier<String> whose) {}

        @Override
        public void text(String words, Supplier<String> whose) {
            var plain = plain(words);
            names.values().removeIf(name -> name.contains(plain) && !name.equals(plain));
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.amnok.release;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.SecretText;
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
    private final List<String> whole;

    /// @param standing what never leaves with any release
    /// @param secrets of a release
    PrintedNames(List<SecretText> standing, Secrets secrets) {
        this.standing = new CanaryScan(new Secrets(List.of(), standing, ""));
        all = new CanaryScan(new Secrets(List.of(), secrets.texts(), ""));
        whole = secrets.texts().stream().map(secret -> plain(secret.text())).distinct().toList();
    }

    /// Those of some names that have to be allowed, and may be.
    List<String> of(Collection<String> names) {
        return names.stream().filter(name -> holds(all, name)).filter(this::mayBe).toList();
    }

    private boolean mayBe(String name) {
        var plain = plain(name);
        return !holds(standing, name)
                && whole.stream().noneMatch(words -> plain.contains(words) && !plain.equals(words));
    }

    private static boolean holds(CanaryScan scan, String name) {
        return scan.isLeaking(name);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

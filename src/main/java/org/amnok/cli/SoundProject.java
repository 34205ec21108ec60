package org.amnok.cli;

import java.nio.file.Path;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.store.QuickCheck;
import picocli.CommandLine.Model.OptionSpec;

/// Keeps a command from working on a damaged project: what it would write might be wrong, and what
/// it would write into it might be lost.
final class SoundProject {
    final OptionSpec damaged =
            Arguments.flag(
                    "--damaged",
                    "Go on although the project is damaged. Without it the command looks for damage"
                            + " first (all of a small project, for a second in a large one) and"
                            + " refuses.");

    /// @throws ProblemException when damage is found, and it was not said to go on
    void require(Path project) {
        if (!damaged.<Boolean>getValue()) {
            QuickCheck.damage(project)
                    .ifPresent(
                            first -> {
                                throw new ProblemException(refused(project, first));
                            });
        }
    }

    private static Problem refused(Path project, Problem first) {
        return new Problem(
                project.getFileName() + " is damaged, so nothing was done: " + first.what(),
                first.where(),
                "Open a backup copy; `amnok check` tells all that is wrong, --damaged goes on all"
                        + " the same.");
    }
}

package org.amnok.ui.release;

import java.nio.file.Path;
import org.amnok.domain.Progress;
import org.amnok.files.OutputRules;
import org.amnok.files.PrivateFolder;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;

/// Makes what would leave, to be looked at before it does: it is written and searched as for the
/// release, and never sent.
@FunctionalInterface
public interface Preview {
    /// A release that nobody has decided yet, as if all warnings were accepted.
    ///
    /// @param folder in which nobody else looks
    /// @param outbox of which nothing is sent
    record Draft(
            GateQuestion question,
            ReleaseTerms terms,
            PrivateFolder folder,
            Outbox outbox,
            Progress progress) {
        public Release release() {
            return under(question.release(terms));
        }

        /// A release that was made otherwise, for this draft.
        public Release under(Release release) {
            return release.to(OutputRules.NEW_FILES, outbox).followedBy(progress);
        }
    }

    /// What a person looks at.
    sealed interface Shown {
        /// A picture, which waits in the outbox of the draft.
        record Picture(Path file) implements Shown {}

        /// A text file, which waits in the outbox of the draft.
        record Words(Path file) implements Shown {}

        /// What would be on the clipboard.
        record Clipping(String text) implements Shown {}
    }

    /// Not for the FX thread.
    ///
    /// @throws java.util.concurrent.CancellationException when the progress of the draft ends it
    Shown make(Draft draft);
}

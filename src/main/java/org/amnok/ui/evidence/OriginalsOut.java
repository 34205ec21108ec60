package org.amnok.ui.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.files.PrivateFolder;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.media.PhotoFacts;
import org.amnok.ui.look.OtherPrograms;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.OriginalCopies;

/// Lets originals out of the project, byte for byte: a copy for a person, or a file that another
/// program shows. Asks before, and says what the file itself tells. On the FX thread.
final class OriginalsOut {
    private static final double WORDS_WIDTH = 460;

    private final Session session;
    private final WindowParts parts;
    private final FileChoice files;
    private final StatusBar status;
    private final EvidenceImages look;
    private final Node shown;
    private final OriginalCopies copies;
    private final Tasks tasks;
    private Optional<PrivateFolder> laid = Optional.empty();

    /// @param shown in the window over which is asked
    OriginalsOut(
            Session session,
            WindowParts parts,
            FileChoice files,
            StatusBar status,
            EvidenceImages look,
            Node shown) {
        this.session = session;
        this.parts = parts;
        this.files = files;
        this.status = status;
        this.look = look;
        this.shown = shown;
        copies = new OriginalCopies(session.workspace());
        tasks = parts.tasks().inTurn();
    }

    /// Opens the original in the desktop's program for its type, when a person agrees.
    void open(Evidence evidence) {
        var original = evidence.original();
        look.facts(original, facts -> openAsked(evidence, facts));
    }

    private void openAsked(Evidence evidence, PhotoFacts facts) {
        var original = evidence.original();
        var words = told(facts);
        words.getChildren().add(Text.paragraph("original.may_leave_traces"));
        if (original.type() == MediaType.HTML || original.type() == MediaType.MHTML) {
            words.getChildren().add(Text.paragraph("original.page_asks_its_server"));
        }
        words.getChildren().add(Text.paragraph("original.until_closed", "hint"));
        if (ask(Messages.text("original.open_title", original.fileName()), words, "open")) {
            var watch = watch();
            tasks.work(() -> OtherPrograms.open(lay(original, watch)))
                    .over(status::idle)
                    .then(this::opened)
                    .cancelled(() -> status.report(Messages.text("original.cancelled")))
                    .start(session::report);
        }
    }

    private void opened(boolean isStarted) {
        status.report(Messages.text(isStarted ? "original.opened" : "original.nothing_opens_it"));
    }

    private Path lay(Original original, Progress watch) {
        try {
            return copies.lay(original, folder(), watch);
        } catch (IOException e) {
            throw ProblemException.ofTexts(
                            "original.not_laid_out", "original.choose_another_folder")
                    .because(e);
        }
    }

    private synchronized PrivateFolder folder() {
        var file = session.workspace().state().file();
        var there = laid.orElseGet(() -> PrivateFolder.of(file));
        laid = Optional.of(there);
        return there;
    }

    /// Saves a copy where a person says, when she agrees.
    void save(Evidence evidence) {
        look.facts(evidence.original(), facts -> saveAsked(evidence, facts));
    }

    private void saveAsked(Evidence evidence, PhotoFacts facts) {
        var original = evidence.original();
        var words = told(facts);
        words.getChildren().add(Text.paragraph("original.lies_outside"));
        if (ask(Messages.text("original.save_title", original.fileName()), words, "save")) {
            files.save(
                            FilePurpose.ORIGINAL,
                            Optional.empty(),
                            OriginalCopies.suggestedName(original))
                    .ifPresent(target -> save(evidence, target));
        }
    }

    private void save(Evidence evidence, Path target) {
        var watch = watch();
        tasks.work(
                        () -> {
                            copies.save(evidence, target, watch);
                            return target;
                        })
                .over(status::idle)
                .then(path -> status.report(Messages.text("original.saved", path.getFileName())))
                .cancelled(() -> status.report(Messages.text("original.cancelled")))
                .start(status::report);
    }

    private Progress watch() {
        return new StatusProgress(Messages.text("original.copying"), tasks, status);
    }

    /// What the file says of itself, as far as this program can read it.
    private static VBox told(PhotoFacts facts) {
        var words = new VBox(Text.paragraph("original.goes_as_it_is", "dialog-title"));
        words.getStyleClass().add("dialog-form");
        words.setPrefWidth(WORDS_WIDTH);
        var position = facts.position();
        if (position != null) {
            var at = CoordinateText.format(position, Notation.DECIMAL_DEGREES);
            words.getChildren().add(Text.wrapped("• " + Messages.text("original.says_where", at)));
        }
        var clock = facts.taken();
        if (clock != null) {
            var time = clock.toString().replace('T', ' ');
            words.getChildren().add(Text.wrapped("• " + Messages.text("original.says_when", time)));
        }
        words.getChildren().add(Text.wrapped("• " + Messages.text("original.may_say_more")));
        return words;
    }

    /// @param verb "open" or "save"
    private boolean ask(String title, VBox words, String verb) {
        return new Dialogs(shown.getScene().getWindow(), parts.appearance())
                .ask(title, words, Messages.text("original.yes_" + verb));
    }

    /// Clears what was laid out.
    void close() {
        laid.ifPresent(PrivateFolder::close);
        laid = Optional.empty();
    }
}

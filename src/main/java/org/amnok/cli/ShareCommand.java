package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.share.FolderSharing;
import org.amnok.workspace.share.ShareReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok share`: shares a project with others over a folder.
final class ShareCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final PositionalParamSpec folder = file(1, "DIR", "share.cli_folder");
    private final OptionSpec to = people("--to", "share.cli_to");
    private final OptionSpec key = optional("--key", "KEYFILE", Path.class, "courier.cli_own_key");
    private final OptionSpec join = flag("--join", "share.cli_join");
    private final OptionSpec refill = flag("--refill", "share.cli_refill");
    private final OptionSpec dryRun = dryRun();
    private final SoundProject sound = takes(new SoundProject());

    ShareCommand() {
        super("share");
        describe("share.cli", "share.cli_how");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        sound.require(file, err());
        var isJoining = join.<Boolean>getValue();
        var isRefilling = refill.<Boolean>getValue();
        var sharing =
                new FolderSharing(
                        folder.getValue(), people(file), ownKey(), isJoining, isRefilling);
        var watch = progress();
        if (dryRun.<Boolean>getValue()) {
            tell(sharing.dryRun(file, watch), null);
            return Cli.DONE;
        }
        var geography = BaseMapGeography.of(BaseMap.load());
        try (var here = Workspace.open(file, Access.READ_WRITE, () -> geography)) {
            var report = sharing.share(here, watch);
            here.keepWholeIndex().join();
            tell(report, here);
            return report.notes().isEmpty() ? Cli.DONE : Cli.PROBLEM;
        }
    }

    private List<PersonKey> people(Path file) {
        List<String> named = values(to);
        return named.isEmpty() ? List.of() : List.copyOf(Handover.of(file).named(named).keySet());
    }

    private @Nullable OwnKey ownKey() {
        @Nullable Path named = key.getValue();
        return named == null ? null : OwnKey.read(named);
    }

    private void tell(ShareReport report, @Nullable Workspace here) {
        tell(report.lines(), report.questions(), here);
    }
}

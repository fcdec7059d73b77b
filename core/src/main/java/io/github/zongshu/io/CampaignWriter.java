package io.github.zongshu.io;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.form.Form;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.picture.UnreadablePictureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes one campaign. */
final class CampaignWriter {
    private final Campaign campaign;
    private final @Nullable Form form;

    CampaignWriter(Campaign campaign) {
        this(campaign, null);
    }

    /** Of a campaign whose numbers a form gathers. */
    CampaignWriter(Campaign campaign, @Nullable Form form) {
        this.campaign = campaign;
        this.form = form;
    }

    byte[] yaml() {
        return YamlPrinter.print(tree()).getBytes(StandardCharsets.UTF_8);
    }

    byte[] json() {
        return JsonPrinter.print(tree()).getBytes(StandardCharsets.UTF_8);
    }

    private Mapping tree() {
        Mapping file = new FormCodec().behind(new CampaignCodec().write(campaign), form);
        WritingRules.check(campaign, file);
        return file;
    }

    /** Writes the pictures that are not there yet below a folder. */
    void picturesTo(Path folder) throws IOException {
        for (Photo photo : campaign.photos()) {
            Path file = folder.resolve(photo.file());
            Path parent = Files.createDirectories(file.resolveSibling("."));
            if (!parent.toRealPath().startsWith(folder.toRealPath())) {
                throw new FileAlreadyExistsException(file.toString(), null, "leads out of " + folder);
            }
            if (!Files.exists(file)) {
                AtomicFile.write(file, out -> photo.picture().stream().transferTo(out));
            } else if (!holds(file, photo.picture())) {
                throw new FileAlreadyExistsException(file.toString(), null, "holds another picture");
            }
        }
    }

    private static boolean holds(Path file, Picture picture) throws IOException {
        try {
            return Picture.of(Files.readAllBytes(file)).equals(picture);
        } catch (UnreadablePictureException e) {
            return false;
        }
    }
}

package io.github.zongshu.io;

import io.github.zongshu.campaign.Campaign;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes campaign files: JSON where the name ends in {@code .json}, otherwise YAML 1.2. The format is described in
 * {@code docs/campaign-file.md}.
 */
public final class CampaignFiles {
    private CampaignFiles() {}

    /**
     * Reads a campaign file and the pictures it names, which stand in its folder or below.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     * @throws IOException if the file is not there or fails
     */
    public static Campaign read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Path folder = file.toAbsolutePath().getParent();
            return read(file.toString(), in, PictureSource.in(folder == null ? file.toAbsolutePath() : folder));
        }
    }

    /**
     * Reads a campaign file from a stream, which stays open.
     *
     * @param name what to call the file in problems; its ending chooses the notation
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     * @throws IOException if the stream fails
     */
    public static Campaign read(String name, InputStream in, PictureSource pictures) throws IOException {
        return read(name, in.readNBytes(Decoding.MOST_BYTES + 1), pictures);
    }

    /**
     * Reads a campaign file from bytes.
     *
     * @param name what to call the file in problems; its ending chooses the notation
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem found, each with line, column and path
     */
    public static Campaign read(String name, byte[] bytes, PictureSource pictures) {
        return new CampaignReader(name, pictures).read(bytes);
    }
}

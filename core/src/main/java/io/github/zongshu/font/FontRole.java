package io.github.zongshu.font;

import java.util.List;
import java.util.Locale;

/**
 * What a piece of text is for, as far as its typeface goes. GB/T 9704-2012 asks for 小标宋, 黑体, 楷体 and 仿宋 by name; the
 * newspaper profiles add body and headline 宋体.
 */
public enum FontRole {
    /** Body of reviews and briefs: 宋体. */
    SONG("宋体", false),
    /** Headlines and figures within body text: a bold or black 宋体. */
    SONG_HEAVY("宋体", true),
    /** Labels, tables, charts, section heads: 黑体. */
    HEI("黑体", false),
    /** Emphasis within {@link #HEI}: bold 黑体. */
    HEI_BOLD("黑体", true),
    /** Editor's note, captions, second-level heads of official documents: 楷体. */
    KAI("楷体_GB2312", false),
    /** Body of official documents (GB/T 9704-2012, 5.2.2): 仿宋. */
    FANG("仿宋_GB2312", false),
    /** Title and red head of official documents (GB/T 9704-2012, 7.3.1): 小标宋. */
    XIAOBIAOSONG("方正小标宋简体", false);

    private final String officeName;
    private final boolean officeBold;

    FontRole(String officeName, boolean officeBold) {
        this.officeName = officeName;
        this.officeBold = officeBold;
    }

    /** The name that Word and Excel documents write for this role; offices have these fonts installed. */
    public String officeName() {
        return officeName;
    }

    /** Whether Word and Excel documents set {@link #officeName} in bold for this role; 小标宋 and 黑体 carry their own weight. */
    public boolean officeBold() {
        return officeBold;
    }

    /** Family or full names under which systems carry a face for this role, the best first. */
    public List<String> systemNames() {
        return switch (this) {
            case SONG -> List.of("宋体", "SimSun", "新宋体", "NSimSun", "华文宋体", "STSong", "Songti SC");
            case SONG_HEAVY -> List.of("方正大标宋简体", "FZDaBiaoSong-B06S", "华文中宋", "STZhongsong");
            case HEI -> List.of("黑体", "SimHei", "华文黑体", "STHeiti", "Heiti SC");
            case HEI_BOLD -> List.of("微软雅黑 Bold", "Microsoft YaHei Bold", "方正大黑简体", "FZDaHei-B02S");
            case KAI -> List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC");
            case FANG -> List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong");
            case XIAOBIAOSONG -> List.of("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05");
        };
    }

    /**
     * The roles whose face serves where this one has none, the best first; a use of them is reported as a
     * {@code font-substituted} notice. 仿宋 falls to 楷体, which is written with the brush as well and is nearest in colour.
     */
    public List<FontRole> standIns() {
        return switch (this) {
            case SONG, HEI, KAI -> List.of();
            case SONG_HEAVY -> List.of(SONG);
            case HEI_BOLD -> List.of(HEI);
            case FANG -> List.of(KAI, SONG);
            case XIAOBIAOSONG -> List.of(SONG_HEAVY, SONG);
        };
    }

    /** The name of the role in files and messages, lower case with hyphens: {@code song-heavy}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

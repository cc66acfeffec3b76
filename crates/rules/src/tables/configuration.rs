//! Key configurations: which key groups and Activation IDs belong to which edition and channel.
//!
//! Facts of Microsoft's signed key configuration files, builds 7601 to 22621 (source R43),
//! and of later ids in the tables of activation tools (R44). A group below 1000 that serves
//! several editions is left out; above 1000 one group is one edition and one channel.
//! An Activation ID is known by 24 bits of its first eight hex digits: all 1,084
//! of them differ there.
//!
//! The rows are written for people and packed by the compiler: a page has no room for two
//! pointers a row and four bytes an id (5 KB).

use crate::vocabulary::{Channel, Edition};

/// One edition in one channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Configuration {
    /// The edition; `None` where one key serves a family of editions (MAK, KMS host).
    pub(crate) edition: Option<Edition>,
    pub(crate) channel: Channel,
}

/// The configuration of this group id, the second segment of an Extended PID.
pub(crate) fn by_group(group: u32) -> Option<Configuration> {
    let group = u16::try_from(group).ok()?;
    let mut known = 0_u16;
    let at = DISTANCES.iter().position(|distance| {
        known = known.wrapping_add(*distance);
        known == group
    })?;
    holder(at, &GROUP_COUNTS)
}

/// The configuration of this Activation ID, given by its first eight hex digits.
pub(crate) fn by_activation_id(first: u32) -> Option<Configuration> {
    let at = place(&IDS, first)?;
    holder(at, &ID_COUNTS)
}

/// Whether this Activation ID is that of an add-on (extended security updates, app side-loading).
pub(crate) fn is_add_on(first: u32) -> bool {
    place(&ADD_ON, first).is_some()
}

/// As much of an Activation ID as is kept: of its first eight hex digits, the last two are
/// folded into the two before them.
type Short = [u8; 3];

const fn short(first: u32) -> Short {
    let [a, b, c, d] = first.to_be_bytes();
    [a, b, c ^ d]
}

fn place(ids: &[Short], first: u32) -> Option<usize> {
    let short = short(first);
    ids.iter().position(|known| *known == short)
}

/// The configuration that holds the group or id at this place of all.
fn holder(at: usize, counts: &[u8]) -> Option<Configuration> {
    let mut end = 0;
    let row = counts.iter().position(|count| {
        end += usize::from(*count);
        at < end
    })?;
    Some(Configuration {
        edition: *EDITIONS.get(row)?,
        channel: *CHANNELS.get(row)?,
    })
}

/// A row as it is written: the groups and Activation IDs that stand for a configuration.
struct Row {
    configuration: Configuration,
    groups: &'static [u16],
    ids: &'static [u32],
}

/// A column of what is kept of the rows; the groups and ids of all follow one another.
macro_rules! column {
    ($name:ident: $of:ty = |$row:ident| $value:expr) => {
        static $name: [$of; ROWS.len()] = {
            let $row = &ROWS[0];
            let mut column = [$value; ROWS.len()];
            let mut at = 0;
            while at < ROWS.len() {
                let $row = &ROWS[at];
                column[at] = $value;
                at += 1;
            }
            column
        };
    };
}

column!(EDITIONS: Option<Edition> = |row| row.configuration.edition);
column!(CHANNELS: Channel = |row| row.configuration.channel);
column!(GROUP_COUNTS: u8 = |row| count(row.groups.len()));
column!(ID_COUNTS: u8 = |row| count(row.ids.len()));

#[expect(clippy::cast_possible_truncation, reason = "asserted")]
const fn count(length: usize) -> u8 {
    assert!(length < 256);
    length as u8
}

/// How many groups and how many ids all rows have.
const COUNTS: (usize, usize) = {
    let mut counts = (0, 0);
    let mut at = 0;
    while at < ROWS.len() {
        counts.0 += ROWS[at].groups.len();
        counts.1 += ROWS[at].ids.len();
        at += 1;
    }
    counts
};

/// Each group by its distance from the one before; often it is the next number.
static DISTANCES: [u16; COUNTS.0] = {
    let mut all = [0; COUNTS.0];
    let (mut at, mut end) = (0, 0);
    let mut before = 0_u16;
    while at < ROWS.len() {
        let mut own = 0;
        while own < ROWS[at].groups.len() {
            let group = ROWS[at].groups[own];
            all[end] = group.wrapping_sub(before);
            before = group;
            own += 1;
            end += 1;
        }
        at += 1;
    }
    all
};

static IDS: [Short; COUNTS.1] = {
    let mut all = [[0; 3]; COUNTS.1];
    let (mut at, mut end) = (0, 0);
    while at < ROWS.len() {
        let mut own = 0;
        while own < ROWS[at].ids.len() {
            all[end] = short(ROWS[at].ids[own]);
            own += 1;
            end += 1;
        }
        at += 1;
    }
    all
};

static ADD_ON: [Short; ADD_ON_IDS.len()] = {
    let mut all = [[0; 3]; ADD_ON_IDS.len()];
    let mut at = 0;
    while at < ADD_ON_IDS.len() {
        all[at] = short(ADD_ON_IDS[at]);
        at += 1;
    }
    all
};

const fn row(id: &str, channel: Channel, groups: &'static [u16], ids: &'static [u32]) -> Row {
    let edition = if id.is_empty() {
        None
    } else {
        Some(Edition::of(id))
    };
    Row {
        configuration: Configuration { edition, channel },
        groups,
        ids,
    }
}

#[rustfmt::skip]
const ADD_ON_IDS: &[u32] = &[
    0x04fa_0286, 0x0c29_c85e, 0x0e00_c25d, 0x1043_add5, 0x16c0_8c85, 0x175a_4401,
    0x1e58_c9d7, 0x23c6_188f, 0x251e_f9bf, 0x2bd3_2cda, 0x3502_d53e, 0x3ca9_443e,
    0x3fcc_2df2, 0x4220_f546, 0x44ab_a848, 0x4b01_cd02, 0x5536_73ed, 0x66c3_d302,
    0x6721_c983, 0x6c2b_b877, 0x6e53_f42e, 0x70f1_3f47, 0x77db_037b, 0x7f70_fca8,
    0x83d4_9986, 0x864f_a973, 0x8e7b_fb1e, 0x950d_5c80, 0x9d0b_b49b, 0xa067_8a50,
    0xa19f_b49b, 0xa8c8_3d22, 0xac3c_60d9, 0xb06b_dff0, 0xbfc0_78d0, 0xc28b_8385,
    0xc595_8cad, 0xceae_6266, 0xdadf_cd24, 0xe7cc_e015, 0xec67_814b, 0xf2b2_1bfc,
    0xf520_e45e,
];

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row("AnalogOneCore", Channel::Retail, &[3678], &[0x8859_e3f7]),
    row("AnalogOneCoreEnterprise", Channel::VolumeMak, &[3679], &[0xee7b_1257]),
    row("Andromeda", Channel::Retail, &[3979, 4258], &[0x1001_92d4, 0x53e9_08a8]),
    row("Andromeda", Channel::OemDm, &[4256], &[0x0255_b6d3]),
    row("Business", Channel::VolumeGvlk, &[], &[0x4f3d_1606]),
    row("BusinessN", Channel::VolumeGvlk, &[], &[0x2c68_2dc2]),
    row("Cloud", Channel::Retail, &[3865], &[0xd4ef_7282]),
    row("Cloud", Channel::OemDm, &[3863], &[0x24a0_166c]),
    row("Cloud", Channel::OemNonslp, &[3864], &[0xdcc5_f846]),
    row("Cloud", Channel::VolumeMak, &[3913], &[0x5da2_2a1c]),
    row("CloudE", Channel::Retail, &[4234], &[0xc705_1f63]),
    row("CloudE", Channel::OemDm, &[4232], &[0xc9d3_0c75]),
    row("CloudE", Channel::VolumeGvlk, &[4244], &[0x0df4_f814]),
    row("CloudEdition", Channel::Retail, &[4758], &[0x92fb_8726]),
    row("CloudEdition", Channel::OemDm, &[4757], &[0x5d78_c4e9]),
    row("CloudEdition", Channel::VolumeGvlk, &[4759], &[0xca7d_f2e3]),
    row("CloudEditionL", Channel::Retail, &[4765], &[0x5946_b790]),
    row("CloudEditionLN", Channel::Retail, &[4766], &[0x9c85_4ca3]),
    row("CloudEditionN", Channel::Retail, &[4762], &[0xd4bd_c678]),
    row("CloudEditionN", Channel::OemDm, &[4761], &[0x3ff2_a651]),
    row("CloudEditionN", Channel::VolumeGvlk, &[4763], &[0xd301_36fc]),
    row("CloudN", Channel::Retail, &[3868], &[0xaf5c_9381]),
    row("CloudN", Channel::OemDm, &[3866], &[0xf29f_abb6]),
    row("CloudN", Channel::OemNonslp, &[3867], &[0x0c8b_e5d6]),
    row("CloudN", Channel::VolumeMak, &[3914], &[0x88dd_2204]),
    row("Core", Channel::Retail, &[1778, 2596, 3261, 3262, 3504, 3505], &[0x2b1f_36bb, 0x411b_3d4f, 0x625c_c89b, 0x7443_6dbb, 0x9a86_45c4, 0xe371_d89a]),
    row("Core", Channel::OemDm, &[1796, 1914, 2586, 2597, 3258, 3259, 3422, 3560], &[0x0567_073a, 0x1b75_0385, 0x1d87_3132, 0x8db6_3db6, 0x9e26_3fcf, 0x9e4b_231b, 0xbf4b_3af6, 0xc7c0_0280]),
    row("Core", Channel::OemNonslp, &[1797, 2589, 3260], &[0x30d4_69c6, 0xb080_aea2, 0xc752_c2e0]),
    row("Core", Channel::VolumeGvlk, &[1907, 2607, 3263], &[0x58e9_7c99, 0xc04e_d6bf, 0xfe1c_3238]),
    row("CoreARM", Channel::Retail, &[1910], &[0x4c0a_50bf]),
    row("CoreARM", Channel::OemDm, &[1865, 2217, 2608, 2619, 3633], &[0x0b4d_be61, 0x4bbc_5a14, 0x6b76_6db0, 0x772e_3d13, 0xc480_4ecf]),
    row("CoreARM", Channel::OemNonslp, &[2240, 2590, 3634], &[0x3a2d_a408, 0x78ac_7410, 0x78d9_b031]),
    row("CoreARM", Channel::VolumeGvlk, &[1909, 2609, 3635], &[0xaf35_d7b7, 0xb554_b49f, 0xffee_456a]),
    row("CoreConnected", Channel::Retail, &[2670, 2789], &[0x3e0b_1557, 0xf75f_855d]),
    row("CoreConnected", Channel::OemDm, &[2667, 2668], &[0x0ef7_06a5, 0xaf6e_4b59]),
    row("CoreConnected", Channel::OemNonslp, &[2669], &[0x54d2_e94d]),
    row("CoreConnected", Channel::VolumeGvlk, &[2671, 2790], &[0xc436_def1, 0xe994_2b32]),
    row("CoreConnectedCountrySpecific", Channel::Retail, &[2794], &[0x1f2b_8659]),
    row("CoreConnectedCountrySpecific", Channel::OemDm, &[2689], &[0xe905_f108]),
    row("CoreConnectedCountrySpecific", Channel::OemNonslp, &[2690], &[0xc8ad_0cb2]),
    row("CoreConnectedCountrySpecific", Channel::VolumeGvlk, &[2691, 2795], &[0xa865_1bfb, 0xba99_8212]),
    row("CoreConnectedN", Channel::Retail, &[2674, 2799], &[0x8464_71a2, 0xbbd7_3b43]),
    row("CoreConnectedN", Channel::OemDm, &[2672], &[0xed31_59f0]),
    row("CoreConnectedN", Channel::OemNonslp, &[2673], &[0xa220_e795]),
    row("CoreConnectedN", Channel::VolumeGvlk, &[2675, 2800], &[0x86f7_2c8d, 0xc6dd_ecd6]),
    row("CoreConnectedSingleLanguage", Channel::Retail, &[2804], &[0x08f9_2e9f]),
    row("CoreConnectedSingleLanguage", Channel::OemDm, &[2685, 2686], &[0x1cb1_d5c8, 0x50e7_01fc]),
    row("CoreConnectedSingleLanguage", Channel::OemNonslp, &[2687], &[0x355c_6932]),
    row("CoreConnectedSingleLanguage", Channel::VolumeGvlk, &[2688, 2805], &[0x5b12_0df4, 0xb8f5_e3a3]),
    row("CoreCountrySpecific", Channel::Retail, &[1911, 3266], &[0x1d1b_ac85, 0xdc76_fecf]),
    row("CoreCountrySpecific", Channel::OemDm, &[1792, 2621, 3264, 3423, 3561], &[0x847b_b612, 0xb27b_f099, 0xcdcc_4295, 0xd7fb_0c28, 0xed36_b7fc]),
    row("CoreCountrySpecific", Channel::OemNonslp, &[1793, 2591, 3265], &[0xb849_0a14, 0xf4fc_b21e, 0xf855_e560]),
    row("CoreCountrySpecific", Channel::VolumeGvlk, &[1905, 2610, 3267], &[0x9d55_84a2, 0xa910_7544, 0xdb78_b74f]),
    row("CoreN", Channel::Retail, &[1777, 2599, 3270, 3271], &[0x06e7_4065, 0x7756_0caa, 0xc4b1_5b02, 0xf742_e4ff]),
    row("CoreN", Channel::OemDm, &[1790, 2622, 3268], &[0x8e51_8ff0, 0xa143_fcf7, 0xb13d_53d4]),
    row("CoreN", Channel::OemNonslp, &[1791, 2592, 3269], &[0x2479_ad7a, 0xa8a9_d177, 0xb656_184e]),
    row("CoreN", Channel::VolumeGvlk, &[1904, 2611, 3272], &[0x1973_90a0, 0x7855_8a64, 0x7b9e_1751]),
    row("CoreSingleLanguage", Channel::Retail, &[1912, 3276], &[0x1bb8_2acd, 0x3ae2_cc14]),
    row("CoreSingleLanguage", Channel::OemDm, &[1794, 1913, 2623, 2624, 3273, 3274, 3424, 3562], &[0x1278_8d53, 0x6530_98ee, 0x71f4_11ae, 0x8a29_2df8, 0xb0f8_a518, 0xda96_21af, 0xe2ca_509a, 0xed79_9377]),
    row("CoreSingleLanguage", Channel::OemNonslp, &[1795, 2593, 3275], &[0x4002_e33a, 0xa25f_4cc7, 0xbea5_bfff]),
    row("CoreSingleLanguage", Channel::VolumeGvlk, &[1906, 2612, 3277], &[0x8860_fcd4, 0xc72c_6a1d, 0xcd91_8a57]),
    row("CoreSystemServer", Channel::Retail, &[3728], &[0x35cc_0c20]),
    row("Education", Channel::Retail, &[3280], &[0xe558_417a]),
    row("Education", Channel::OemDm, &[3278], &[0x1a9a_717a]),
    row("Education", Channel::OemNonslp, &[3279], &[0x2936_d1d2]),
    row("Education", Channel::VolumeGvlk, &[3281], &[0xe0c4_2288]),
    row("Education", Channel::VolumeMak, &[3282], &[0xb4bf_e195]),
    row("EducationN", Channel::Retail, &[3285], &[0xc519_8a66]),
    row("EducationN", Channel::OemDm, &[3283], &[0xdcca_5ad8]),
    row("EducationN", Channel::OemNonslp, &[3284], &[0xc6c0_a31e]),
    row("EducationN", Channel::VolumeGvlk, &[3286], &[0x3c10_2355]),
    row("EducationN", Channel::VolumeMak, &[3287], &[0x6ef5_18fa]),
    row("Embedded", Channel::Retail, &[1353, 1354, 1355, 1356, 1357, 1867, 1868, 1869, 1870, 1871, 1872, 1875, 2266, 2276], &[0x0aa3_1bde, 0x0d87_2315, 0x0edd_9f4f, 0x162f_7a33, 0x2b8b_57d4, 0x30cd_db12, 0x331c_c226, 0x6d6c_13c8, 0x6e26_0d42, 0x8e56_1eaf, 0x974f_76e1, 0x9db2_e1c2, 0xaf6b_4d3a, 0xfc47_4b8d]),
    row("Embedded", Channel::OemDm, &[2274, 2275], &[0x8417_1b32, 0x93cf_eb06]),
    row("Embedded", Channel::OemNonslp, &[2272, 2273], &[0x890c_2bc9, 0x9759_968d]),
    row("Embedded", Channel::RetailEval, &[1866, 1873, 1874, 2263, 2264, 2265], &[0x4a82_57c9, 0x73f3_2753, 0x98f1_827a, 0xab1a_6590, 0xab75_630e, 0xea76_4f2d]),
    row("EmbeddedA", Channel::Retail, &[1877, 1878, 1879, 1880, 1881], &[0x3c43_283f, 0x7854_5906, 0x9777_ea17, 0x98f9_aebb, 0xc28e_efd5]),
    row("EmbeddedA", Channel::OemDm, &[2228], &[0xb012_fb7a]),
    row("EmbeddedA", Channel::OemNonslp, &[2229], &[0x58c1_051b]),
    row("EmbeddedA", Channel::RetailEval, &[1876, 1882, 1883, 2227], &[0x2cbb_1485, 0xa50f_1053, 0xa616_85cb, 0xf3aa_e112]),
    row("EmbeddedE", Channel::Retail, &[1885, 1886, 1887, 1888], &[0x215f_2ffd, 0xabb4_4e28, 0xaf1f_0684, 0xf50d_f763]),
    row("EmbeddedE", Channel::RetailEval, &[1884], &[0xe1ef_459b]),
    row("EmbeddedIndustry", Channel::Retail, &[2287, 2629], &[0xd728_c961, 0xe7c5_a5e6]),
    row("EmbeddedIndustry", Channel::OemDm, &[2289, 2290, 2291, 2502, 2634, 2635, 2636, 2637, 2638], &[0x2cc1_bcf9, 0x4451_c642, 0x5463_f2ee, 0x67a4_011a, 0x7a10_91b7, 0x8607_e7a6, 0xb4d5_32ea, 0xda7c_8412, 0xfc74_16d9]),
    row("EmbeddedIndustry", Channel::OemNonslp, &[2288, 2501, 2630, 2631, 2632, 2633], &[0x28fb_4ea8, 0x73e0_1f81, 0x7d18_5910, 0xb761_0cd6, 0xb76f_f67a, 0xc308_08ff]),
    row("EmbeddedIndustry", Channel::VolumeGvlk, &[2296, 2503, 2640], &[0x0ab8_2d54, 0x1001_8baf, 0xc35a_9336]),
    row("EmbeddedIndustry", Channel::VolumeMak, &[2292, 2504, 2639], &[0x1ec3_2ff8, 0x68bc_2dd6, 0xffee_4506]),
    row("EmbeddedIndustry", Channel::RetailEval, &[2284, 2285, 2286], &[0x2152_e4c0, 0x93f2_ea62, 0xc4fb_0b3b]),
    row("EmbeddedIndustryA", Channel::OemDm, &[2512, 2649, 2650, 2651, 2652], &[0x0dfb_75d0, 0x0dfc_43bc, 0x6c4d_ba01, 0x72b4_8e55, 0x822d_df91]),
    row("EmbeddedIndustryA", Channel::OemNonslp, &[2511, 2648], &[0x329c_f0e4, 0xa617_c12c]),
    row("EmbeddedIndustryA", Channel::VolumeGvlk, &[2513, 2654], &[0x9cc2_564c, 0xf7e8_8590]),
    row("EmbeddedIndustryA", Channel::VolumeMak, &[2514, 2653], &[0x0c47_88b6, 0x2683_45e7]),
    row("EmbeddedIndustryE", Channel::Retail, &[2300, 2645], &[0xe815_ea0d, 0xeb9c_6ae3]),
    row("EmbeddedIndustryE", Channel::OemNonslp, &[2507], &[0x3e54_8858]),
    row("EmbeddedIndustryE", Channel::VolumeGvlk, &[2305, 2508, 2647], &[0x18db_1848, 0x4daf_1e3e, 0xcd4e_2d9f]),
    row("EmbeddedIndustryE", Channel::VolumeMak, &[2301, 2509, 2646], &[0x56a8_2112, 0xc8ea_ea63, 0xf969_bfd3]),
    row("EmbeddedIndustryE", Channel::RetailEval, &[2297, 2298, 2299], &[0x5909_e8ba, 0x88c1_be07, 0x95b3_d457]),
    row("EmbeddedIndustryEEval", Channel::RetailEval, &[2505, 2642, 2643, 2644], &[0x1d44_bb28, 0x547b_4ccc, 0x87c6_7764, 0xc4b9_08d2]),
    row("EmbeddedIndustryEval", Channel::RetailEval, &[2500, 2626, 2627, 2628], &[0x0553_d524, 0xa566_0459, 0xd9ee_a459, 0xf1a8_fe3c]),
    row("Embedded_POSReady", Channel::VolumeGvlk, &[], &[0xdb53_7896]),
    row("Embedded_ThinPC", Channel::VolumeGvlk, &[], &[0xaa6d_d3aa]),
    row("Enterprise", Channel::Retail, &[], &[0x4f00_134f, 0xb793_ff2d]),
    row("Enterprise", Channel::OemDm, &[3288], &[0x7cb5_46c0]),
    row("Enterprise", Channel::OemSlp, &[], &[0x358f_b95b]),
    row("Enterprise", Channel::OemNonslp, &[3289], &[0x8b35_1c9c]),
    row("Enterprise", Channel::VolumeGvlk, &[1789, 2613, 3290], &[0x458e_1bec, 0x7311_1121, 0x8167_1aaf, 0xae2e_e509, 0xcfd8_ff08]),
    row("Enterprise", Channel::VolumeMak, &[3291], &[0x2ffd_8952]),
    row("Enterprise", Channel::RetailEval, &[], &[0x8dff_d6e4]),
    row("", Channel::VolumeMak, &[1785, 2618, 3765, 3777, 4298, 4542, 4547], &[0x0eee_96cb, 0x354d_964a, 0x44a5_b4c3, 0x4ae5_28f4, 0x506f_b694, 0x6a4b_d364, 0x6b43_d071, 0x80f5_3cc1, 0x92f9_d22a, 0x949d_6b86, 0x9abf_5984, 0x9c13_5606, 0xc0b7_65fd, 0xc60b_048b, 0xcff0_7cac, 0xe180_8e9b, 0xfea5_1083, 0xffa0_a98f]),
    row("", Channel::VolumeCsvlk, &[3858, 4573, 4574, 4575], &[0x044b_a67a, 0x0724_cb7d, 0x20e9_38bb, 0x2210_5925, 0x2425_9a22, 0x29d0_b60f, 0x2e7a_9ad1, 0x30a4_2c86, 0x3c00_6fa7, 0x3c2d_a9a5, 0x4614_b66f, 0x60b3_ec1b, 0x661f_7658, 0x7a80_2526, 0x7b37_c913, 0x8fe1_5d04, 0x90da_7373, 0x9db8_3b52, 0x9e3f_de40, 0xacf1_b4fd, 0xc609_957a, 0xc99b_641f, 0xd188_820a, 0xd552_befb, 0xd699_2aac, 0xdcb8_8f6f, 0xe73a_abfa, 0xecc0_774a, 0xf73d_1bcd, 0xfe27_276b]),
    row("EnterpriseE", Channel::Retail, &[], &[0x6eb0_2c88]),
    row("EnterpriseE", Channel::VolumeGvlk, &[], &[0x46bb_ed08]),
    row("EnterpriseE", Channel::RetailEval, &[], &[0xe16f_11e3]),
    row("EnterpriseEval", Channel::RetailEval, &[1784, 2606, 3292], &[0x0eeb_bb45, 0x3f4c_0546, 0xfbd4_c5c6]),
    row("EnterpriseG", Channel::OemDm, &[3854], &[0xbe42_a013]),
    row("EnterpriseG", Channel::OemNonslp, &[3855], &[0x1ca0_bfa8]),
    row("EnterpriseG", Channel::VolumeGvlk, &[3856], &[0xe0b2_d383]),
    row("EnterpriseG", Channel::VolumeMak, &[3857], &[0x5f87_a508]),
    row("EnterpriseGN", Channel::OemDm, &[3859], &[0xc03a_d91f]),
    row("EnterpriseGN", Channel::OemNonslp, &[3860], &[0x8d6f_6ffe]),
    row("EnterpriseGN", Channel::VolumeGvlk, &[3861], &[0xe384_54fb]),
    row("EnterpriseGN", Channel::VolumeMak, &[3862], &[0x1681_ae34]),
    row("EnterpriseN", Channel::Retail, &[], &[0x33ed_a5ad, 0xd24a_2d0a]),
    row("EnterpriseN", Channel::OemSlp, &[], &[0x0732_8a5d]),
    row("EnterpriseN", Channel::VolumeGvlk, &[1788, 2614, 3299], &[0x113e_705c, 0x1cb6_d605, 0xd4f5_4950, 0xe149_97e7, 0xe272_e3e2]),
    row("EnterpriseN", Channel::VolumeMak, &[3300], &[0xc83c_ef07]),
    row("EnterpriseN", Channel::RetailEval, &[], &[0xf3ce_0211]),
    row("EnterpriseNEval", Channel::RetailEval, &[1783, 2605, 3301], &[0x1f8d_bfe8, 0x7fd0_a88b, 0x9b74_255b]),
    row("EnterpriseS", Channel::OemDm, &[3293, 3806, 4247], &[0x135c_4b88, 0xd632_3d79, 0xf9ee_36aa]),
    row("EnterpriseS", Channel::OemNonslp, &[3294, 3807, 4248], &[0x706e_0cfd, 0xd069_34ee, 0xfaa5_7748]),
    row("EnterpriseS", Channel::VolumeGvlk, &[3295, 3782, 4250], &[0x2d5a_5a60, 0x32d2_fab3, 0x7b51_a46c]),
    row("EnterpriseS", Channel::VolumeMak, &[3296, 3802, 4249, 4769], &[0x2782_d615, 0x6366_a32b, 0x9734_8f2f, 0xcce9_d2de, 0xf6e2_9426]),
    row("EnterpriseSEval", Channel::RetailEval, &[3297, 3804, 4251, 4771], &[0x267b_f82d, 0x399f_0697, 0x57a4_ebb6, 0xaff2_5f1f, 0xb47d_d250]),
    row("EnterpriseSN", Channel::VolumeGvlk, &[3302, 3783, 4253], &[0x7103_a333, 0x87b8_38b7, 0x9f77_6d83]),
    row("EnterpriseSN", Channel::VolumeMak, &[3303, 3803, 4252, 4772], &[0x2c06_0131, 0x3d10_22d8, 0x60c2_43e1, 0xe8f7_4caa]),
    row("EnterpriseSNEval", Channel::RetailEval, &[3298, 3805, 4254, 4774], &[0x522c_c0dc, 0x5dd0_c869, 0x6162_e8c2, 0x9945_78eb, 0xaed1_4fc8]),
    row("EnterpriseSubscription", Channel::VolumeMak, &[3790], &[0x1e39_4594]),
    row("EnterpriseSubscriptionN", Channel::VolumeMak, &[3791], &[0x441c_a6b5]),
    row("Holographic", Channel::OemDm, &[4361], &[0xebb0_818c]),
    row("HomeBasic", Channel::Retail, &[], &[0x0e88_bdae, 0x6c7a_fc31, 0xb118_4982, 0xe5d2_c2c7]),
    row("HomeBasic", Channel::OemSlp, &[], &[0xbaeb_e09a, 0xbde0_d4a5]),
    row("HomeBasic", Channel::OemCoa, &[], &[0x25a0_d760, 0x57c2_bada, 0x9821_c9cb]),
    row("HomeBasic", Channel::OemNonslp, &[], &[0x774d_5df6, 0x9747_40ce]),
    row("HomeBasicE", Channel::Retail, &[], &[0x7f62_a589, 0x88e1_193d]),
    row("HomeBasicE", Channel::OemSlp, &[], &[0x5757_ccd7]),
    row("HomeBasicE", Channel::OemCoa, &[], &[0xf91b_f45e]),
    row("HomeBasicE", Channel::OemNonslp, &[], &[0xf1fe_0f5e]),
    row("HomeBasicN", Channel::Retail, &[], &[0x4beb_680a, 0xca40_0347, 0xd1b5_3b3d]),
    row("HomeBasicN", Channel::OemSlp, &[], &[0x7d39_b06e, 0x89cc_87b2]),
    row("HomeBasicN", Channel::OemCoa, &[], &[0xd633_16d0, 0xecde_36bb]),
    row("HomeBasicN", Channel::OemNonslp, &[], &[0x0fa3_27c5, 0x373a_038e]),
    row("HomePremium", Channel::Retail, &[], &[0x2e7d_060d, 0x3b96_5dfc, 0xe68b_141f, 0xee4e_1629]),
    row("HomePremium", Channel::OemSlp, &[], &[0xb8a4_bb91, 0xd2c0_4e90]),
    row("HomePremium", Channel::OemCoa, &[], &[0x01f5_fc37, 0x5e01_7a8a, 0x5e35_dc43, 0x6a7d_5d8a]),
    row("HomePremium", Channel::OemNonslp, &[], &[0x586b_c076, 0x9ab8_2e0c, 0x9f83_d90f, 0xa632_75f4]),
    row("HomePremiumE", Channel::Retail, &[], &[0x8d17_86df, 0x903e_621f]),
    row("HomePremiumE", Channel::OemSlp, &[], &[0x5fa5_bf1b]),
    row("HomePremiumE", Channel::OemCoa, &[], &[0x524e_0c34, 0xcab9_4894, 0xd880_a111]),
    row("HomePremiumE", Channel::OemNonslp, &[], &[0x26cd_687a, 0xbbbb_2a8a, 0xf7bc_3d0d]),
    row("HomePremiumN", Channel::Retail, &[], &[0x8d28_13f4, 0x96b1_72b7, 0xb68c_c682, 0xfddd_e785]),
    row("HomePremiumN", Channel::OemSlp, &[], &[0x05d9_4d71, 0x388f_ee2d]),
    row("HomePremiumN", Channel::OemCoa, &[], &[0x0103_9663, 0xe72d_9987]),
    row("HomePremiumN", Channel::OemNonslp, &[], &[0x153e_bbcf, 0x2143_d01a]),
    row("HubOS", Channel::Retail, &[4259], &[0x1a8b_6e86]),
    row("HubOS", Channel::OemDm, &[4257], &[0xfa8a_7789]),
    row("IoTEnterprise", Channel::OemDm, &[4362], &[0x8ab9_bdd1]),
    row("IoTEnterprise", Channel::OemNonslp, &[4363], &[0xb68e_61d2]),
    row("IoTEnterpriseK", Channel::OemDm, &[], &[0x8008_3eae]),
    row("IoTEnterpriseS", Channel::OemDm, &[4364], &[0x632f_fa10]),
    row("IoTEnterpriseS", Channel::OemNonslp, &[4365], &[0x6c4d_e1b8, 0xed65_5016]),
    row("IoTEnterpriseS", Channel::VolumeGvlk, &[4844], &[0x59eb_965c]),
    row("IoTEnterpriseSEval", Channel::RetailEval, &[], &[0xaa70_8397]),
    row("IoTEnterpriseSK", Channel::OemDm, &[], &[0x5a85_300a]),
    row("IoTUAP", Channel::Retail, &[3720], &[0x3c0e_0ac0]),
    row("IoTUAPCommercial", Channel::VolumeMak, &[3721], &[0x86a3_09b8]),
    row("MobileCore", Channel::Retail, &[3495, 3631], &[0x46fc_26ea, 0x81f9_b6d3]),
    row("MobileEnterprise", Channel::VolumeMak, &[3496, 3632], &[0x7115_3417, 0xba78_2239]),
    row("ModernPC", Channel::Retail, &[4366, 4368], &[0xb220_6c74, 0xe207_1cfd]),
    row("ModernPC", Channel::OemDm, &[4367], &[0xe645_402d]),
    row("OCUR", Channel::Retail, &[142], &[0x46d9_7ac9, 0x4a81_49bb, 0xafd5_f68f]),
    row("OneCoreUpdateOS", Channel::Retail, &[3988], &[0x1096_9d22]),
    row("PPIPro", Channel::OemNonslp, &[3304], &[0x2a61_37f3]),
    row("Professional", Channel::Retail, &[1781, 1808, 2600, 3308, 3309, 3310, 3506, 3507], &[0x3773_33b1, 0x4de7_cb65, 0x770b_c271, 0x7f71_c90a, 0x8da2_dfae, 0x9ccf_faf9, 0x9e47_3b6d, 0xb077_3a15, 0xc1e8_8de3, 0xc86d_5194, 0xd6ea_db3b, 0xe838_d943]),
    row("Professional", Channel::OemDm, &[1801, 1915, 2587, 2625, 3305, 3306, 3425, 3555, 3556, 3557, 3563], &[0x040f_a323, 0x0cdc_4d08, 0x2c29_3c26, 0x3df3_74ef, 0x51b4_3152, 0x613d_217f, 0x763f_e1c2, 0xbbc5_6067, 0xbd37_62d7, 0xc082_c31b, 0xfe74_f55b]),
    row("Professional", Channel::OemSlp, &[], &[0x50e3_29f7, 0xcf3c_5b35]),
    row("Professional", Channel::OemCoa, &[], &[0x5a79_ecd8, 0xc102_7486, 0xda22_eadd]),
    row("Professional", Channel::OemNonslp, &[1802, 2594, 3307], &[0x05e8_0e9f, 0x221a_02da, 0x90a6_1a0d, 0xc330_01fc, 0xd03e_843c, 0xd8e0_4254, 0xe120_e868]),
    row("Professional", Channel::VolumeGvlk, &[1787, 2615, 3311], &[0x2de6_7392, 0xa98b_cd6d, 0xb92e_9980, 0xc06b_6981]),
    row("Professional", Channel::VolumeMak, &[3312, 3313], &[0x49cd_895b, 0xef51_e000]),
    row("Professional", Channel::RetailSub, &[], &[0x4de7_8642]),
    row("ProfessionalCountrySpecific", Channel::Retail, &[], &[0x01eb_852c]),
    row("ProfessionalE", Channel::Retail, &[], &[0x36c9_cf6d, 0x78c9_5341]),
    row("ProfessionalE", Channel::OemSlp, &[], &[0x6194_4438]),
    row("ProfessionalE", Channel::OemCoa, &[], &[0x5f56_dc78, 0xb215_3262]),
    row("ProfessionalE", Channel::OemNonslp, &[], &[0x0a6e_aa31, 0x0af5_9e82, 0xab76_1468]),
    row("ProfessionalE", Channel::VolumeGvlk, &[], &[0x5a04_1529]),
    row("ProfessionalEducation", Channel::Retail, &[3800], &[0x62f0_c100]),
    row("ProfessionalEducation", Channel::OemDm, &[3792], &[0xe7a9_50a2]),
    row("ProfessionalEducation", Channel::OemNonslp, &[3793], &[0x4f3d_a0d2]),
    row("ProfessionalEducation", Channel::VolumeGvlk, &[3784], &[0x3f1a_fc82]),
    row("ProfessionalEducation", Channel::VolumeMak, &[3786], &[0x345a_5db0]),
    row("ProfessionalEducationN", Channel::Retail, &[3801], &[0x13a3_8698]),
    row("ProfessionalEducationN", Channel::OemDm, &[3794], &[0xd559_863d]),
    row("ProfessionalEducationN", Channel::OemNonslp, &[3795], &[0x58a0_1bdf]),
    row("ProfessionalEducationN", Channel::VolumeGvlk, &[3785], &[0x5300_b18c]),
    row("ProfessionalEducationN", Channel::VolumeMak, &[3787], &[0x550a_7080]),
    row("ProfessionalN", Channel::Retail, &[1780, 1807, 2601, 2602, 3316, 3317, 3318], &[0x03cc_fdc5, 0x0bdb_55f8, 0x4fea_9ede, 0x8a9e_86e9, 0x92bd_040f, 0x92f0_6ba8, 0x9c4a_7917, 0x9fba_f5d6, 0xbc95_c3ad, 0xbe1b_42f3, 0xc63f_22b5]),
    row("ProfessionalN", Channel::OemDm, &[1798, 2588, 3314, 3558, 3559], &[0x24c2_ee7a, 0x4053_f6e4, 0x6ccd_24e5, 0x7341_6275, 0xb6f2_6b97]),
    row("ProfessionalN", Channel::OemSlp, &[], &[0xb204_18a8, 0xd932_ba14]),
    row("ProfessionalN", Channel::OemCoa, &[], &[0x05bc_e0e7, 0x61db_e86e]),
    row("ProfessionalN", Channel::OemNonslp, &[1799, 2595, 3315], &[0x0179_35c3, 0x1419_d934, 0x8b54_7029, 0xb3e1_210d, 0xfc3d_428b]),
    row("ProfessionalN", Channel::VolumeGvlk, &[1786, 2616, 3319], &[0x54a0_9a0d, 0x7476_d79f, 0xa80b_5abf, 0xebf2_45c1]),
    row("ProfessionalN", Channel::VolumeMak, &[3320, 3321], &[0x2ea9_cf38, 0x5694_ba59]),
    row("ProfessionalN", Channel::RetailSub, &[], &[0x01df_6f02]),
    row("ProfessionalS", Channel::VolumeGvlk, &[3481], &[0xaa23_4c15]),
    row("ProfessionalS", Channel::VolumeMak, &[3482], &[0xd0fe_039e]),
    row("ProfessionalSN", Channel::VolumeGvlk, &[3483], &[0x9f6a_1bc9]),
    row("ProfessionalSN", Channel::VolumeMak, &[3484], &[0x43ce_53cf]),
    row("ProfessionalStudent", Channel::Retail, &[2679, 2809], &[0x5846_4d21, 0xe25b_7ed5]),
    row("ProfessionalStudent", Channel::OemDm, &[2676, 2677], &[0xd334_7d1a, 0xe274_59f7]),
    row("ProfessionalStudent", Channel::OemNonslp, &[2678], &[0xf862_e93a]),
    row("ProfessionalStudent", Channel::VolumeGvlk, &[2680, 2810], &[0xe58d_87b5, 0xfd5a_e385]),
    row("ProfessionalStudentN", Channel::Retail, &[2683, 2814], &[0x640a_26b0, 0xfba8_0ee0]),
    row("ProfessionalStudentN", Channel::OemDm, &[2681], &[0x809a_6525]),
    row("ProfessionalStudentN", Channel::OemNonslp, &[2682], &[0xeffe_d9b4]),
    row("ProfessionalStudentN", Channel::VolumeGvlk, &[2684, 2815], &[0x687f_6358, 0xcab4_91c7]),
    row("ProfessionalWMC", Channel::Retail, &[1782, 1809, 1810, 2603, 2604, 2620, 3673], &[0x513b_06ef, 0x7b65_fea6, 0x7e32_4006, 0x8d90_4b5c, 0x9a49_e8d9, 0xd9ec_2828, 0xfd9e_2767]),
    row("ProfessionalWMC", Channel::VolumeGvlk, &[1908, 2617, 3672], &[0x096c_e63d, 0xa000_18a3, 0xcc17_e18a]),
    row("ProfessionalWorkstation", Channel::Retail, &[3798, 3917], &[0x6365_275e, 0xeb6d_346f]),
    row("ProfessionalWorkstation", Channel::OemDm, &[3915], &[0x3502_365a]),
    row("ProfessionalWorkstation", Channel::OemNonslp, &[3916], &[0x95dc_a82f]),
    row("ProfessionalWorkstation", Channel::VolumeGvlk, &[3918], &[0x82bb_c092]),
    row("ProfessionalWorkstation", Channel::VolumeMak, &[3919], &[0x721f_9237]),
    row("ProfessionalWorkstationN", Channel::Retail, &[3799, 3922], &[0x89e8_7510, 0xe9a9_3439]),
    row("ProfessionalWorkstationN", Channel::OemDm, &[3920], &[0x608e_9c8c]),
    row("ProfessionalWorkstationN", Channel::OemNonslp, &[3921], &[0x9252_fc78]),
    row("ProfessionalWorkstationN", Channel::VolumeGvlk, &[3923], &[0x4b15_71d3]),
    row("ProfessionalWorkstationN", Channel::VolumeMak, &[3924], &[0x0e0a_4643]),
    row("ServerARM64", Channel::Retail, &[3510], &[0xee84_64ba]),
    row("ServerARM64", Channel::VolumeGvlk, &[3987, 4326], &[0x43d9_af6e, 0x8de8_eb62]),
    row("ServerAzureCor", Channel::Retail, &[3789, 4319], &[0x3cb2_ae4d, 0xb340_4d38]),
    row("ServerAzureCor", Channel::VolumeGvlk, &[3839, 4320, 4562], &[0x3dbf_341b, 0x45b5_aff2, 0x8c8f_0ad3, 0xa99c_c1f0]),
    row("ServerAzureCor", Channel::VirtualMachine, &[3840, 4321, 4563], &[0x05ca_a93f, 0xc9b7_954b, 0xf565_67ff]),
    row("ServerAzureNano", Channel::Retail, &[3788], &[0x9297_796b]),
    row("ServerAzureStackHCICor", Channel::Retail, &[4462, 4464], &[0x5a94_603c, 0x7ca0_51fa]),
    row("ServerAzureStackHCICor", Channel::OemSlp, &[4459, 4460], &[0x646b_6942, 0x9be9_ac31]),
    row("ServerAzureStackHCICor", Channel::OemNonslp, &[4458, 4463], &[0x2d66_ac0c, 0xd27f_f9eb]),
    row("ServerAzureStackHCICor", Channel::VirtualMachine, &[4456], &[0x4716_4fa3]),
    row("ServerCloudStorage", Channel::Retail, &[2543, 3746], &[0x1364_9426, 0x1f69_990a]),
    row("ServerCloudStorage", Channel::OemSlp, &[2316, 2544, 3745], &[0x3614_7ad0, 0x581e_30e6, 0xd112_cbd5]),
    row("ServerCloudStorage", Channel::OemNonslp, &[2317, 2545, 3744], &[0x8a72_972b, 0xbf85_655c, 0xf270_896d]),
    row("ServerCloudStorage", Channel::VolumeGvlk, &[2546, 3747], &[0x7b44_33f4, 0xb743_a2be]),
    row("ServerComputeCluster", Channel::VolumeGvlk, &[], &[0x7afb_1156]),
    row("ServerDatacenter", Channel::Retail, &[1333, 1847, 2528, 3779], &[0xc2d6_1e88, 0xc3db_ac02, 0xd839_f159, 0xd91b_7562, 0xdfcc_0524, 0xe1f0_bb5b]),
    row("ServerDatacenter", Channel::OemDm, &[1042, 3909, 4310, 4561], &[0x1124_ad22, 0x7821_4935, 0x7ff5_e56b, 0x92be_a8b6]),
    row("ServerDatacenter", Channel::OemSlp, &[1043, 1845, 2518, 2530, 2531, 3769, 3770, 4306, 4552], &[0x176a_fa14, 0x5844_8dfb, 0x66d1_29b6, 0x7c81_5a7a, 0xa947_b8eb, 0xb41d_f512, 0xb613_da48, 0xcbf3_499f, 0xd8c6_84ee, 0xfecb_c8f2]),
    row("ServerDatacenter", Channel::OemCoa, &[1045], &[0x07af_5a93]),
    row("ServerDatacenter", Channel::OemNonslp, &[1044, 1846, 2532, 2533, 3767, 3768, 4304, 4550], &[0x1226_e046, 0x1cc9_5b8e, 0x1d63_ae00, 0x2979_826e, 0x482b_7fee, 0x6b28_35a6, 0x942e_fa8f, 0xa43f_7b89, 0xd896_6f28]),
    row("ServerDatacenter", Channel::VolumeGvlk, &[1336, 1849, 2535, 3764, 4300, 4546], &[0x0009_1344, 0x21c5_6779, 0x34e1_ae55, 0x68b6_e220, 0x7482_e61b, 0xba94_7c44, 0xc052_f164, 0xd364_3d60, 0xef6c_fc9f]),
    row("ServerDatacenter", Channel::VolumeMak, &[1335, 1848, 1859, 2534], &[0x0767_b549, 0x3f70_1528, 0x641f_81b2, 0x9281_9457]),
    row("ServerDatacenter", Channel::RetailEval, &[1334], &[0x8402_d835, 0xb2d4_4123, 0xc0c9_7b05]),
    row("ServerDatacenter", Channel::VirtualMachine, &[2282, 2516, 2542], &[0x062c_594b, 0x640e_7014, 0xc980_9b5d]),
    row("", Channel::Retail, &[4565], &[0x522b_5066]),
    row("", Channel::OemDm, &[4572], &[0xaa04_eff4]),
    row("", Channel::OemSlp, &[4551], &[0x4f64_509c]),
    row("", Channel::OemNonslp, &[4549], &[0x0dc8_76e0]),
    row("", Channel::VirtualMachine, &[3766, 3778, 4299, 4302, 4543, 4548], &[0x179b_bfdb, 0x208d_2508, 0x5626_34bb, 0x7305_f85e, 0x8f97_e374, 0xe936_f630]),
    row("ServerDatacenterACor", Channel::Retail, &[3959, 4316], &[0x2b1d_8c38, 0xe8ab_9c3d]),
    row("ServerDatacenterACor", Channel::VolumeGvlk, &[3956, 4314, 4557], &[0x39e6_9c41, 0x90c3_62e5, 0xe49c_08e7]),
    row("ServerDatacenterACor", Channel::VolumeMak, &[3961, 4318], &[0x7c0f_8337, 0xa9bf_ffb5]),
    row("ServerDatacenterCor", Channel::Retail, &[3841, 4322], &[0x9d07_90a8, 0x9e43_3532]),
    row("ServerDatacenterEval", Channel::RetailEval, &[1290, 1844, 2529, 3771, 4312, 4555], &[0x0139_8239, 0x1d02_774d, 0x5ea4_af9e, 0x9679_4a98, 0xbb59_3016, 0xcd25_b1e8, 0xe628_c5e8]),
    row("ServerDatacenterEvalCor", Channel::RetailEval, &[3842, 4323], &[0x1572_1ddf, 0x2c04_38bf]),
    row("ServerDatacenterNano", Channel::Retail, &[3732], &[0x2bf7_4405]),
    row("ServerDatacenterV", Channel::VolumeGvlk, &[], &[0xfd09_ef77]),
    row("ServerEmbeddedSolution", Channel::Retail, &[], &[0x511b_f083, 0x56cd_5000]),
    row("ServerEmbeddedSolution", Channel::OemSlp, &[], &[0xdb1b_36e0]),
    row("ServerEmbeddedSolution", Channel::OemNonslp, &[], &[0x862e_432e]),
    row("ServerEmbeddedSolution", Channel::VolumeGvlk, &[], &[0xf772_515c]),
    row("ServerEnterprise", Channel::Retail, &[], &[0x0cb1_d6b4, 0xb297_426d]),
    row("ServerEnterprise", Channel::OemSlp, &[], &[0xea36_520d]),
    row("ServerEnterprise", Channel::OemNonslp, &[], &[0xc74d_c7f6]),
    row("ServerEnterprise", Channel::VolumeGvlk, &[], &[0x620e_2b3d, 0xc1af_4d90]),
    row("ServerEnterprise", Channel::RetailEval, &[], &[0x2d72_7362, 0x4bcc_8879]),
    row("ServerEnterpriseIA64", Channel::Retail, &[], &[0x30e5_4fa6]),
    row("ServerEnterpriseIA64", Channel::OemSlp, &[], &[0xeea6_9412]),
    row("ServerEnterpriseIA64", Channel::OemNonslp, &[], &[0xc744_17bd]),
    row("ServerEnterpriseIA64", Channel::VolumeGvlk, &[], &[0x01ef_176b, 0x8a26_851c]),
    row("ServerEnterpriseIA64", Channel::RetailEval, &[], &[0x46c2_cc67, 0x6319_2b0b]),
    row("ServerEnterpriseV", Channel::VolumeGvlk, &[], &[0x8198_490a]),
    row("ServerEssentialAdditional", Channel::Retail, &[], &[0xe6df_6197]),
    row("ServerEssentialAdditional", Channel::OemSlp, &[], &[0x9534_497b]),
    row("ServerEssentialAdditional", Channel::OemNonslp, &[], &[0x20fd_891c]),
    row("ServerEssentialAdditional", Channel::RetailEval, &[], &[0x780a_c8a3]),
    row("ServerEssentialAdditionalSvc", Channel::Retail, &[], &[0x72d9_dfa0]),
    row("ServerEssentialAdditionalSvc", Channel::OemSlp, &[], &[0x4ca3_ecfc]),
    row("ServerEssentialAdditionalSvc", Channel::OemNonslp, &[], &[0x8fca_d604]),
    row("ServerEssentialAdditionalSvc", Channel::RetailEval, &[], &[0x82f2_6cca]),
    row("ServerEssentialManagement", Channel::Retail, &[], &[0x314d_9cd5]),
    row("ServerEssentialManagement", Channel::OemSlp, &[], &[0x66c8_6c35]),
    row("ServerEssentialManagement", Channel::OemNonslp, &[], &[0x1dbe_6f30]),
    row("ServerEssentialManagement", Channel::RetailEval, &[], &[0x1611_35e2]),
    row("ServerEssentialManagementSvc", Channel::Retail, &[], &[0x7221_05e6]),
    row("ServerEssentialManagementSvc", Channel::OemSlp, &[], &[0x1a07_362f]),
    row("ServerEssentialManagementSvc", Channel::OemNonslp, &[], &[0x9a7c_eac4]),
    row("ServerEssentialManagementSvc", Channel::RetailEval, &[], &[0x29fb_0edc]),
    row("ServerForSBSolutions", Channel::Retail, &[], &[0x93d5_9c57]),
    row("ServerForSBSolutionsEM", Channel::Retail, &[], &[0xfa0d_7bfa]),
    row("ServerHI", Channel::Retail, &[3498], &[0x1b2e_f881]),
    row("ServerHI", Channel::OemSlp, &[3502], &[0x9ffa_2310]),
    row("ServerHI", Channel::OemNonslp, &[3501], &[0x1d58_5177]),
    row("ServerHI", Channel::VolumeGvlk, &[3500], &[0xb995_b62c]),
    row("ServerHI", Channel::VolumeMak, &[3499], &[0xbec0_1b9a]),
    row("ServerHI", Channel::VirtualMachine, &[3503], &[0xdf05_5aa8]),
    row("ServerHPC", Channel::Retail, &[], &[0x855d_35f4]),
    row("ServerHPC", Channel::OemSlp, &[], &[0xb4d6_9df9]),
    row("ServerHPC", Channel::OemCoa, &[], &[0x683b_8d26]),
    row("ServerHPC", Channel::OemNonslp, &[], &[0x23af_83d3]),
    row("ServerHPC", Channel::VolumeGvlk, &[], &[0xcda1_8cf3]),
    row("ServerHomePremium", Channel::Retail, &[], &[0x16cc_978a]),
    row("ServerHomePremium", Channel::OemSlp, &[], &[0x3ff3_6ff8]),
    row("ServerHomePremium", Channel::OemNonslp, &[], &[0x6c47_797a]),
    row("ServerHomePremium", Channel::RetailEval, &[], &[0xd269_69d7]),
    row("ServerHomeStandard", Channel::Retail, &[], &[0xe267_bacf]),
    row("ServerHomeStandard", Channel::OemSlp, &[], &[0x07ac_d797]),
    row("ServerHomeStandard", Channel::OemNonslp, &[], &[0x31d6_9fd1]),
    row("ServerHyper", Channel::Retail, &[], &[0x2cf1_c8d6]),
    row("ServerMediumBusinessMessaging", Channel::Retail, &[], &[0x31f3_95ce, 0xf4f5_e8f4]),
    row("ServerMediumBusinessSecurity", Channel::Retail, &[], &[0x31ac_603c, 0xa1d8_e513]),
    row("ServerMultiPointPremium", Channel::Retail, &[1821], &[0x536d_2cc3]),
    row("ServerMultiPointPremium", Channel::OemSlp, &[1818, 1826], &[0x111c_9d67, 0x669c_7339]),
    row("ServerMultiPointPremium", Channel::OemNonslp, &[1819, 1827], &[0x34dd_cc85, 0xcea1_3691]),
    row("ServerMultiPointPremium", Channel::VolumeGvlk, &[1820], &[0x95fd_1c83]),
    row("ServerMultiPointPremium", Channel::VolumeMak, &[1823], &[0xc17a_905d]),
    row("ServerMultiPointPremium", Channel::RetailEval, &[1822], &[0x3593_786c]),
    row("ServerMultiPointStandard", Channel::Retail, &[1815], &[0xa950_8e93]),
    row("ServerMultiPointStandard", Channel::OemSlp, &[1812, 1824], &[0x51fa_c5ca, 0xdf09_4e87]),
    row("ServerMultiPointStandard", Channel::OemNonslp, &[1813, 1825], &[0x90ff_3b36, 0xf8c1_53f5]),
    row("ServerMultiPointStandard", Channel::VolumeGvlk, &[1814], &[0x7d54_86c7]),
    row("ServerMultiPointStandard", Channel::VolumeMak, &[1817], &[0x2dc2_8392]),
    row("ServerMultiPointStandard", Channel::RetailEval, &[1816], &[0x8e4d_ab90]),
    row("ServerRdsh", Channel::Retail, &[3892], &[0xdf96_023b]),
    row("ServerRdsh", Channel::OemSlp, &[3894], &[0x0ad2_ac98]),
    row("ServerRdsh", Channel::OemNonslp, &[3893], &[0xfa75_5fe6]),
    row("ServerRdsh", Channel::VolumeGvlk, &[3895, 4327], &[0xe4db_50ea, 0xec86_8e65]),
    row("ServerRdsh", Channel::VolumeMak, &[3896], &[0x291e_ce0e]),
    row("ServerSBSPremium", Channel::Retail, &[], &[0xae48_6542, 0xde57_e6db]),
    row("ServerSBSStandard", Channel::Retail, &[], &[0x3180_af80, 0xa685_cfa9]),
    row("ServerSBSStandard", Channel::OemSlp, &[], &[0x2b75_6fa4]),
    row("ServerSBSStandard", Channel::OemNonslp, &[], &[0x0957_c488, 0xa285_5032]),
    row("ServerSBSStandard", Channel::RetailEval, &[], &[0xb5f3_5387]),
    row("ServerSolution", Channel::Retail, &[1318, 1862, 2582, 3758, 4330], &[0x0c66_cd8b, 0x10b2_a51f, 0x171a_d3f3, 0x2804_c327, 0x29b1_5bf5, 0x9415_1945, 0x9986_e719, 0xb0d4_79a0, 0xc8ff_d775]),
    row("ServerSolution", Channel::OemDm, &[1073, 4335], &[0x9ac9_1fd3, 0xf76e_f2cb]),
    row("ServerSolution", Channel::OemSlp, &[1320, 1860, 2578, 2579, 3756, 3757, 4329], &[0x0dbe_8d16, 0x2994_120e, 0x3ab9_cd8b, 0x3f05_fe09, 0x64ae_227f, 0x6592_a9c1, 0x74e2_0158, 0xe3be_58ce, 0xed10_a794]),
    row("ServerSolution", Channel::OemCoa, &[1322], &[0xb2ed_5f0c]),
    row("ServerSolution", Channel::OemNonslp, &[1321, 1861, 2580, 2581, 3754, 3755, 4328], &[0x0cd7_a57e, 0x28e7_3646, 0x42e6_2a84, 0x5662_c706, 0x866e_0a28, 0x9bc8_998c, 0xb159_97c6, 0xdcf7_79a7, 0xdef2_d90d, 0xe960_22a1]),
    row("ServerSolution", Channel::VolumeGvlk, &[2277, 2584, 3760, 4332], &[0x034d_3cbb, 0x21db_6ba4, 0x2b5a_1b0f, 0x8f36_5ba6]),
    row("ServerSolution", Channel::VolumeMak, &[1323, 1863, 2583, 3761, 4333], &[0x0c02_eb79, 0x23d0_905e, 0x34b8_3d96, 0xc0de_cdae, 0xfd49_0af2]),
    row("ServerSolution", Channel::RetailEval, &[1319, 1864, 2655, 3759, 4331], &[0x2b84_2591, 0x5199_7556, 0x6412_9a84, 0x6ef0_3962, 0x7e60_069d]),
    row("ServerSolution", Channel::VirtualMachine, &[2519, 2585, 3762, 4334], &[0x2528_222c, 0x6c25_1e25, 0xa293_499e, 0xe59d_8f3c]),
    row("ServerSolutionEM", Channel::Retail, &[], &[0xbdba_aa16]),
    row("ServerSolutionsPremium", Channel::Retail, &[], &[0x3c2b_aabd]),
    row("ServerStandard", Channel::Retail, &[1341, 1838, 2520, 3763, 4290, 4536], &[0x0399_98e3, 0x1ea1_1e95, 0x439e_8c91, 0x4718_8d7c, 0x7d72_40c9, 0x9211_4319, 0xafd5_5ac6, 0xbc08_5914, 0xf14c_8ee3]),
    row("ServerStandard", Channel::OemDm, &[1054, 3910, 4295, 4296, 4545, 4560], &[0x281c_216a, 0x3d17_4e0a, 0x3f1a_0b3b, 0x8ea5_6c31, 0xb1c6_8fb2, 0xf26b_07ed]),
    row("ServerStandard", Channel::OemSlp, &[1055, 1840, 1854, 2517, 2522, 2523, 3774, 3775, 4293, 4294, 4539, 4540], &[0x1103_486e, 0x4285_bbda, 0x7163_17e3, 0x929d_118a, 0xa60c_85a9, 0xc7e5_dd52, 0xc837_408d, 0xd07e_dbd8, 0xd308_1572, 0xe8d4_f6d1, 0xe99e_f7c9, 0xf3d1_00a3, 0xf5c9_3aff, 0xf70c_f82b]),
    row("ServerStandard", Channel::OemCoa, &[1057], &[0xc437_557d]),
    row("ServerStandard", Channel::OemNonslp, &[1056, 1841, 1855, 2524, 2525, 3772, 3773, 4291, 4292, 4537, 4538], &[0x27c4_e172, 0x5b33_8ef7, 0x60d9_9e35, 0x6d47_464d, 0x9a15_9de8, 0xa2ae_7054, 0xb56c_eac0, 0xc0ca_cd85, 0xc2d2_3e1f, 0xc6b0_fae3, 0xce62_4156, 0xe67b_3237, 0xfd94_6594]),
    row("ServerStandard", Channel::VolumeGvlk, &[1343, 1843, 2527, 3776, 4297, 4541], &[0x6853_1fb9, 0x7dc2_6449, 0x8c1c_5410, 0x9bd7_7860, 0xad25_42d4, 0xb3ca_044e, 0xd387_2724, 0xde32_eafd, 0xf0f5_ec41]),
    row("ServerStandard", Channel::VolumeMak, &[1344, 1842, 1858, 2526], &[0x6a1e_73cb, 0x80f3_1e41, 0x979d_2e65, 0xa4e4_cf4e]),
    row("ServerStandard", Channel::RetailEval, &[1342], &[0x94a8_a35b, 0xa7da_d4b1, 0xda71_774d]),
    row("ServerStandard", Channel::VirtualMachine, &[2281, 2515, 2541], &[0x4a9e_ba79, 0xf002_931d, 0xf508_7a06]),
    row("ServerStandardACor", Channel::Retail, &[3958, 4315], &[0x1d06_8452, 0x3cf7_fce2]),
    row("ServerStandardACor", Channel::VolumeGvlk, &[3955, 4313, 4556], &[0x61c5_ef22, 0x73e3_957c, 0xf5e9_429c]),
    row("ServerStandardACor", Channel::VolumeMak, &[3960, 4317], &[0x4124_2fac, 0xdba6_3591]),
    row("ServerStandardCor", Channel::Retail, &[3843, 4324], &[0x1669_7af0, 0x9cc5_41b9]),
    row("ServerStandardEval", Channel::RetailEval, &[1289, 1839, 2521, 3780, 4311, 4544], &[0x38d1_72c7, 0x4fc4_5a88, 0x753c_53a2, 0x7783_a126, 0x9dfa_8ec0, 0xc1a1_97b6, 0xeacd_97b0]),
    row("ServerStandardEvalCor", Channel::RetailEval, &[3844, 4325], &[0x1b19_0bb1, 0xa2d1_5679]),
    row("ServerStandardNano", Channel::Retail, &[3733], &[0x6301_fd75]),
    row("ServerStandardV", Channel::VolumeGvlk, &[], &[0x2401_e3d0]),
    row("ServerStorageStandard", Channel::Retail, &[1830, 2572, 3750], &[0x3254_6532, 0x7ec7_a624, 0xdc43_6761]),
    row("ServerStorageStandard", Channel::OemDm, &[1069], &[0xe8e4_cc9a]),
    row("ServerStorageStandard", Channel::OemSlp, &[1296, 1828, 2570, 3748], &[0x64e9_f058, 0xd365_a015, 0xd449_12a2, 0xe7cb_1f59]),
    row("ServerStorageStandard", Channel::OemCoa, &[1298], &[0x1360_6c16]),
    row("ServerStorageStandard", Channel::OemNonslp, &[1297, 1829, 2571, 3749], &[0x3b1f_a934, 0x47ab_5c9d, 0x7196_08b5, 0xe02a_8dec]),
    row("ServerStorageStandard", Channel::VolumeMak, &[1831], &[0xdddb_6ad0]),
    row("ServerStorageStandard", Channel::RetailEval, &[1295], &[0x25aa_e206]),
    row("ServerStorageStandardEval", Channel::RetailEval, &[1832, 2573], &[0x0de5_ff31, 0xb9f3_109c]),
    row("ServerStorageWorkgroup", Channel::Retail, &[1835, 2577, 3753], &[0x20ea_7d3b, 0x4e01_a8cb, 0xdc74_cbcb]),
    row("ServerStorageWorkgroup", Channel::OemDm, &[1068], &[0x41fa_b9bb]),
    row("ServerStorageWorkgroup", Channel::OemSlp, &[1292, 1833, 2575, 3751], &[0x3b32_4c32, 0x3eb8_35a2, 0x6f35_b08e, 0x74c8_6e3a]),
    row("ServerStorageWorkgroup", Channel::OemCoa, &[1294], &[0x37da_e7cd]),
    row("ServerStorageWorkgroup", Channel::OemNonslp, &[1293, 1834, 2576, 3752], &[0x6673_6b50, 0x667c_f149, 0x886e_d35a, 0x9e82_b0f6]),
    row("ServerStorageWorkgroup", Channel::VolumeMak, &[1836], &[0x07ca_d638]),
    row("ServerStorageWorkgroup", Channel::RetailEval, &[1291], &[0x94d4_be0b]),
    row("ServerStorageWorkgroupEval", Channel::RetailEval, &[1837, 2574], &[0x2d3b_7269, 0xfb08_f53a]),
    row("ServerTurbine", Channel::Retail, &[4468], &[0xa266_6dcf]),
    row("ServerTurbine", Channel::VolumeGvlk, &[4469], &[0x19b5_e0fb, 0xc2e9_46d1]),
    row("ServerTurbine", Channel::VolumeMak, &[4471], &[0x34d5_0d46]),
    row("ServerTurbine", Channel::VirtualMachine, &[4470], &[0x9537_0835]),
    row("ServerWeb", Channel::Retail, &[1345], &[0x1393_c801, 0x1be5_2dfa, 0x6431_44fe]),
    row("ServerWeb", Channel::OemDm, &[1058], &[0x0d17_ff59]),
    row("ServerWeb", Channel::OemSlp, &[1059], &[0x4d3a_e49a, 0xcb20_a646]),
    row("ServerWeb", Channel::OemCoa, &[1061], &[0x793f_bec3]),
    row("ServerWeb", Channel::OemNonslp, &[1060], &[0x280f_12e2, 0x89dd_a8f4]),
    row("ServerWeb", Channel::VolumeGvlk, &[1348], &[0xa78b_8bd9, 0xddfa_9f7c, 0xe567_6f13]),
    row("ServerWeb", Channel::VolumeMak, &[1347], &[0x972b_a9b4]),
    row("ServerWeb", Channel::RetailEval, &[1346], &[0x01fd_368f, 0x1bc4_9a17, 0x53cf_ae25]),
    row("ServerWinFoundation", Channel::Retail, &[1852, 2540], &[0x0cba_e191, 0x402f_fdaa, 0x7254_3b18, 0x7a68_f0c7, 0xbffb_487e]),
    row("ServerWinFoundation", Channel::OemDm, &[1050], &[0xfbfc_c4bf]),
    row("ServerWinFoundation", Channel::OemSlp, &[1051, 1850, 1856, 2536, 2537], &[0x0e0d_125d, 0x10f1_9b39, 0x13b4_9371, 0x2b16_90e6, 0x8b26_0be1, 0xa2dc_4de1, 0xc77d_b0a9]),
    row("ServerWinFoundation", Channel::OemCoa, &[1053], &[0x5766_ed15]),
    row("ServerWinFoundation", Channel::OemNonslp, &[1052, 1851, 1857, 2538, 2539], &[0x00b9_97e2, 0x398c_f8ec, 0x9492_d0c0, 0xe24a_6dbc, 0xe391_3f37, 0xf0bf_082b, 0xfe0e_7d01]),
    row("ServerWinFoundation", Channel::RetailEval, &[1340], &[0x8b12_3b6e]),
    row("ServerWinSB", Channel::Retail, &[], &[0x4539_dd83]),
    row("ServerWinSB", Channel::OemSlp, &[], &[0xba48_0d59]),
    row("ServerWinSB", Channel::OemNonslp, &[], &[0x005c_f8e0]),
    row("ServerWinSB", Channel::VolumeMak, &[], &[0xb083_0b97]),
    row("ServerWinSBV", Channel::Retail, &[], &[0xb7b1_d450]),
    row("Starter", Channel::Retail, &[], &[0x71c7_c851, 0x8b51_f6c7]),
    row("Starter", Channel::OemSlp, &[], &[0x69ff_d12a, 0x8be4_a481]),
    row("Starter", Channel::OemCoa, &[], &[0x1d90_c7cc, 0x276d_6155, 0x8d84_e167, 0x9dee_7406, 0xd568_63eb]),
    row("Starter", Channel::OemNonslp, &[], &[0x1972_47fa, 0xac60_5e70]),
    row("StarterE", Channel::Retail, &[], &[0x07a0_12bd]),
    row("StarterE", Channel::OemSlp, &[], &[0x2437_1aee]),
    row("StarterE", Channel::OemCoa, &[], &[0x6841_f362, 0x7438_e626, 0x8286_6d0f]),
    row("StarterE", Channel::OemNonslp, &[], &[0x42d7_0d37]),
    row("StarterN", Channel::Retail, &[], &[0x51ba_3bd9, 0x6e35_8ec7]),
    row("StarterN", Channel::OemSlp, &[], &[0x2e82_2a96, 0x56f3_1729]),
    row("StarterN", Channel::OemCoa, &[], &[0x114e_0c1a, 0x1c48_e75a]),
    row("StarterN", Channel::OemNonslp, &[], &[0x8c17_fbea, 0xdd14_134a]),
    row("Ultimate", Channel::Retail, &[], &[0x436c_ef53, 0xa0cd_e89c, 0xac96_e1a8, 0xc619_d61c]),
    row("Ultimate", Channel::OemSlp, &[], &[0x7cfd_4696, 0xb2c4_b9f6]),
    row("Ultimate", Channel::OemCoa, &[], &[0x022a_1afb, 0xbba4_2084]),
    row("Ultimate", Channel::OemNonslp, &[], &[0x57a2_32fe, 0xcfb3_e52c]),
    row("Ultimate", Channel::RetailSub, &[], &[0x8ec1_6e01]),
    row("UltimateE", Channel::Retail, &[], &[0x18aa_7613, 0x5201_30ee]),
    row("UltimateE", Channel::OemSlp, &[], &[0xbd61_de01]),
    row("UltimateE", Channel::OemCoa, &[], &[0x2e5c_fead]),
    row("UltimateE", Channel::OemNonslp, &[], &[0x48fa_e3c8]),
    row("UltimateN", Channel::Retail, &[], &[0xada9_8380, 0xdca0_1e19, 0xf294_addd, 0xfa3d_0658]),
    row("UltimateN", Channel::OemSlp, &[], &[0x8bf5_0607, 0xb482_b078]),
    row("UltimateN", Channel::OemCoa, &[], &[0x3d30_924b, 0x9b69_38df]),
    row("UltimateN", Channel::OemNonslp, &[], &[0x419c_2448, 0x628d_8532]),
    row("UltimateN", Channel::RetailSub, &[], &[0x4af1_2fad]),
    row("WNC", Channel::Retail, &[], &[0x1bc2_140b]),
];

#[cfg(test)]
mod tests {
    use super::{ADD_ON, Configuration, IDS, by_activation_id, by_group, is_add_on};
    use crate::vocabulary::{Channel, Edition};

    #[test]
    fn three_bytes_tell_the_ids_apart() {
        let mut all: Vec<_> = IDS.iter().chain(&ADD_ON).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn a_packed_row_is_found_by_each_of_its_ids() {
        let row = |id, channel| {
            Some(Configuration {
                edition: Some(Edition::of(id)),
                channel,
            })
        };
        // The first row, one in the middle and the last.
        assert_eq!(by_group(3678), row("AnalogOneCore", Channel::Retail));
        assert_eq!(
            by_activation_id(0x8859_e3f7),
            row("AnalogOneCore", Channel::Retail)
        );
        assert_eq!(
            by_activation_id(0x4de7_cb65),
            row("Professional", Channel::Retail)
        );
        assert_eq!(
            by_group(4470),
            row("ServerTurbine", Channel::VirtualMachine)
        );
        assert_eq!(by_activation_id(0x1bc2_140b), row("WNC", Channel::Retail));
        assert_eq!(by_activation_id(0x0000_0001), None);
        assert_eq!(by_group(1), None);
        assert!(is_add_on(0xf520_e45e) && !is_add_on(0x4de7_cb65));
    }
}

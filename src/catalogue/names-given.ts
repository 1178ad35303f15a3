/**
 * Given names borne by people in the releases and by many others, in lower case: a hint that a name is a person's, never a proof, since
 * `Jordan` and `Austin` open the names of firms as well.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaron abderrazak abdul abigail abner abraham abul ace achilleas ada adam adar adele adi adley adnan adolfo adrian
adriana adrienne afshin agnes agustin ahmad ahmed ahmet aidan aisha ajaz akis akshay alain alan alana albert albertina
alberto aldo alec alejandro aleksey alero alex alexander alexandra alexandre alexandros alexei alexey alexis alfonso
alfred alfredo algird ali alice alicia alina alireza alison alissa alistair alka allan allen allison alnoor alonzo
alphonso alton alvin alvis alyssa amanda amar amber ambrose ameer amelia amie amir amit amolak amos amrit amy ana
anand anastasia anatoly anders andrae andre andreas andrei andres andrew andrey andy angel angela angelica angelo anil
anita anjali ann anna annabel anne annette annie anshoo ansu anthea anthony anton antonia antonio antony anuradha aob
apollo april arash arcangelo archibald archie arden ari ariana arie ariel ariella arjun arlen arlene arline armand
armando arn arnett arnold arnon arnulfo art arthur arturo arun aryeh asher ashley ashmit ashok ashraf ashton asimina
athena atul aubrey audrey august augustine augusto aurelio austin ava avery avi avraham avtar axel bailey baldemar
barbara barbra bari barney barrett barry bart bartholomew bartley bartosz basil bassam baxter beatrice becky bela
belinda ben benedict benjamin benjiman bennett bennie benny berdj bernadette bernard bernardo bernhard bernice bert
berta berton bertram bessie beth betsy betty beulah bevan beverlee beverly bharat bhasker bill billy bin bing birte
bjorn blaine blair blake blanca blythe bo bob bobby bonnie bonniejean boris boyd brad bradford bradley brady brandon
brandt branson brehnen brenda brendan brendon brent bret brett brian bridget bridgette brien brion britt brittany
bronson bronwyn brooke brooks bruce bruno bryan bryant bryce brynee buck bud buford burke burr burton byron caitlyn
calbert caleb calixto calman calvin cameron camille candace candice caneka carene carey carl carla carlene carleton
carlo carlos carlton carmela carmen carmine carol carole caroline carolyn carrie carroll carson carter cary casey
casper cassandra cassie catalina catherine cathleen cathryn cathy caz cecil cecile cecilia cedric cees celeste celia
cesar cesare chad chadd chaim chaka chan chandra chandramowli chang chanh chantal chantel charan charbel charlene
charles charlie charlotte charu chase chauncey chaya chedly chen cheng cheryl chimene chip chloe chockalingam chong
chris christel christi christian christiano christie christina christine christopher chuck chun cindy cipriano ciriaco
clair clara clare clarence clarissa clark claude claudia claudio claus clay clayton clealon clearone clelia clem
clement cleo cleveland clif cliff clifford clifton clinton clive clyde cody colby cole colin colleen colton concetta
connie conrad constance constantine conway cooper cora corbin cordell corey corinne cornel cornelius cort cosmin cosmo
courtlin courtney craig cristella cristian cristina cristobal crystal curt curtis curtiss cydney cynthia cyril cyrus
daisy dale dalia dallas damian damien damon dan dana dane danette daniel danielle danis danny dante daphna daren darin
darius darko darla darlene darnell daron darrel darrell darren darrin darryl daryl daryn dave davey david davis dawn
dean deandre debbie deborah debra dee deena deepak deirdre delano delbert delia della delores demetrios demetrius deni
denis denise dennis deon derek derick derrick derryl desi desiree desmond dev devendar devin devon dewalt dexter
deyonte dhirein diana diane diayanira diedre diego dierdre dieter dietrich dillon dimitri dimitrios dimitry ding dino
dipin dirk dishant dmitri dmitriy dmitry dolly dolores domenic domingo dominic dominick dominique don donal donald
donato dong donn donna donnie donovan donte dora doreen dorian doris doron dorothy doug douglas dov doyle drake drew
duane dudley duke duncan dunyasha dusan dustin dwarka dwight dylan earl eben ebony eddie eddy eden edgar edith edmond
edmund edmundo edna edouard eduardo edward edwin edythe efraim efrain efren eileen eitan elaina elaine eldon eldrick
eleanor eleazar elena elene eli elias elihu eliot eliseo elisha eliyahu eliza elizabeth elka elkin ella ellen elliot
elliott ellis ellison ellsworth elmer eloise elon elroy elsa elsie elton elva elvira emanuel emerson emery emil emile
emiliano emilio emily emma emmanuel emmett emmy enio enrico enrique enzo eric erica erich erick erik erika erin ernest
ernesto ernie ervin esteban estelle esther ethan ethel etienne eugene eugenia eunice eva evan evangelos evelio evelyn
evgeny ezra fabian fabio fabrice fabrizio faisal faith fang fatima fausto faye federico felicia felipe felisha felix
feng ferdinand fergus fernanda fernando fidel finola fiona fiore flora florence florian florin floyd forde forrest
frances francis francisco francois frank franklin franklyn franko frans franz fred freda freddie frederic frederick
frederico fredrick frieda friedrich fuad gabor gabriel gabriela gabriele gabriella gaddi gail galen ganesh gang
garfield gari garner garrett garrick garry garth gary gaspar gaston gautam gautham gavin gayle gaylen gedrey gene
geneva genevieve gennady geoffrey george georges georgia georgina gerald geraldine gerard gerardo gerhard german gerry
gershon gertrude ghassan giancarlo gideon gifford gil gilbert gilberto gilda gilles gina gino gioacchino giora
giovanni gisela giuseppe gladys glen glenn gloria gonzalo gopal gordon grace grady graeme graham greg gregg gregoire
gregory greta gretchen guido guillaume guillermina guillermo gunnar gunther guo guoping gurbir gursel gus gustav
gustave gustavo guy gwen gwendolyn hafiz hai haimavathi hal halek hamid hank hannah hans hao hari harish harlan harley
harmel harmon harold harriet harriett harris harry hartmut harvey hasan hasmukh hassan hatem hattie hayden hayley
hazel hazem heath heather hector hee heidi heiko heinz helen hendrix henri henry herbert heriberto herman hernan
hilary hilda hildreth hillary hiram hiroshi hollis holly homer hong hope horace horacio horst hortensia howard howie
huan hubert hugh hugo hui hulburt humberto hung hurley hussein hyuk hyun ian ibrahim ida igal ignacio igor ihor ike
ilan ilana iliana ilona ilya imad imran ines inger ingo ingrid inna ira irene iris irma irving irwin isaac isabel
isabella isaiah ishan ismael issac ivan ivana ivonia ivor ivy jack jackie jackson jaclyn jacob jacobus jacqueline
jacquelyn jacques jai jaime jaisankar jake jamaal jamal james jameson jamie jamil jan jana janak janardhan jane
janelle janet janette janice janie janine jannice jared jarett jarrod jasmine jason jasper jatinder javeed javier
jawad jay jayant jaymes jayne jayson jean jeanetta jeanette jeanne jeannette jeannie jeannot jeb jed jedediah
jeetenderjit jeff jeffers jeffery jeffrey jeffry jenna jenni jennie jennifer jenny jerald jeremiah jeremy jerold
jerome jerrell jerrod jerrold jerry jess jesse jessica jessie jesus jewel jia jian jiang jianhua jie jill jim jimmy
jin jing jo joachim joan joann joanna joanne joao joaquin jocelyn jodi jody joe joel joey johann johanna johannes john
johnathan johnny jon jonah jonas jonathan jonathon joni joon jordan jordi jorge jose josef joseph josephine josh
joshua josiah josue jovan joy joyce juan juanita judah judd judith judson judy juergen jules julia julian julianna
julianne julie julien julio julius jun june jung junior justin jürgen kai kaitlyn kaleb kamal kamran kan kanubhai
kapil kara karaz karen kari karim karin karina karl karla karlheinz karnig karola karsten karyn kasey kashya kate
katelyn katharine katherine kathleen kathryn kathy katie katrina kautilya kayla kederio keefe keenan keith kellen
kellie kelly kelsey ken kendall kendra kendrick kendyll kenji kenneth kenny kent kermit kerri kerrie kerry keshia
keven kevin khaled khalid khurram ki kiavanni kim kimball kimberly kimon kin king kingdom kip kipp kiran kirby kirk
klaus kobi koji konrad konstantine konstantinos kosta kraig kris krishna kristen kristi kristian kristin kristine
kristoffer kristopher kristy krystal krzysztof kuldershan kumar kurt kurtis kwame kwang kwok kyle kymberlee kyriak
kyung lamar lambert lambros lamont lampros lana lance lane lanny lara larisa larry lars laryssa latoya laura
lauramarie laurel lauren laurence laurene laurent lauri laurie laverne lavon lawrence lazare lazaro leah leandro leann
leanord lee leena leeroy lei leila leland lelia lemuel len lena lennox lenny leo leon leonard leonardo leonela leonid
leopold leroy les lesley leslie lester leticia levi lewis leyza li lia lila lilian lillian lily lin lina linda lindsay
lindsey ling linus linwood lionel lisa lisette liu lixin lloyd lodavina lois lola lon london long lonnie lora loren
lorena lorene lorenz lorenzo loretta lori lorine lorraine lorre lou louie louis louise lourdes lowell luc lucas lucia
luciano lucien lucille lucita lucy luigi luis luiz lukas luke lupe luther luz lycourgos lydia lyle lynda lyndell
lynette lynn lytle mabel mack mackenzie madeline madiha madison mae magdalena mahendar maher mahesh mahmood mahmoud
mahmut malcolm mandy manish manny manoj manoucher manpreet manuel mara marc marcel marcelo marcia marco marcos marcus
margaret margarita margo marguerite maria marian mariana marianna marianne mariano marie marilee marilyn marina mario
marion marisa marissa marita maritza marjorie mark markus marleen marlen marlene marlin marlio marlon marnie marsha
marshall marta martha martin marty marvin mary maryanne masahiro masood massimo mateo mathew mathias matt matthew
matthias maude maureen maurice mauricio maurizio maury max maxim maximilian maxine maxwell may mayra megan meir mel
melanie melinda melissa melvin melvyn menachem mercedes meredith merle merrell merrill mervin mervyn mia micah michael
michal micheal michel michele michelle mickey mickie miguel mika mikael mike mikhail miko mildred milon milton min
mindy ming minh minnie mira miranda miriam mitchel mitchell mmobuosi mohamad mohamed mohammad mohammed mohamud mohan
mohit moira moises moishe mollie molly mona monica monie monique monroe monte montgomery monty mordecai mordechai
morgan morrey morrie morris moses moshe mukesh murad murat muriel murray mustafa myles myra myron myrtle myung nadia
nadine najy nam nancy nanette naomi narayan nasim nasir nasser natale natalia natalie natasha nate nathalia nathan
nathanial nathaniel naufal naveed navin nazir neal ned neeraj neha neil nellie nelson nestor neulan nevin newton
nguyen nicholas nick nicki nickolas nicola nicolae nicolas nicole nicolette nicos nigel nikhil nikki niko nikola
nikolai nikolay nikos nilda nildo nilkanth nils nima nina nir nishad nishant nitin noah noe noel noelle nolan noor
nora norbert noreen norma norman norris nuell nuriye odell ofer olaf olawande olayinka oleg oleksandr olga olive
oliver olivia ollie omar omer omid ongkaruck opal ophelia ora oren oreste orlando orrin orville osama oscar osman
osvaldo oswald otha otis otto ousama owen pablo pak palmer pamela panayiota panayiotis paolo paresh parker parvin
pascal pascual pasquale pat patrice patricia patrick patsy patti paul paula paulette paulina pauline pavel pavlos
pawel pearl pedram pedro peggy pei penelope peng percy perry petar pete peter petra petros phebe phil philip phillip
phong phyllis pierce pierre pieter pietro pilar pinchas pinchus ping piotr polly porter powell prabhat pradeep prakash pranav prashant
pratima prescott preston priscilla pritam priya qais qi qiang qing quan quentin quincy quinn quinton rachael rachel
raeburn raejean rafael rafi rafiq rahul rainer raj rajan rajat rajeev rajendra rajesh rajiv rajnish rakesh ralph ram
ramesh rami ramin ramiro ramon ramona ramy rance rand randal randall randell randi randolf randolph randy rangarao
ranjit ranko raphael raquel rasheed rashid raul raven ravi ray raylen raymond raymundo raynette reagan rebecca reece
reed reema refael regald reggie regina reginald rehan reid reinaldo reiner reinhard remi renata renate renato rene
renee reuven rex rey reynaldo reza rhea rhonda ricardo rich richard rick ricky rigoberto riley rishi rita ritchie ritu
rivka rob robbie robbin robert roberta roberto robin robynne roc rocco rocio rockey rocky rod rodd roderic roderick
rodney rodolfo rogelio roger rohan rohina rohit rolan roland rolando rolf rollin romain roman romano romeo romulus ron
ronald ronen rong roni ronnie ronny roosevelt rory rosa rosalie rosalind rosalyn rosanna rosanne rosario roscoe rose
roseann rosemarie rosemary rosie ross rowan roxanne roy royce ruben rubina ruby rudolf rudy rufus rui ruimin rupert
rusa russ russell rusty ruta ruth ryan sabina sabine sabrina sadie saeed sagi saimia saiyed sakina sal salim sallie
sally salman salomon salvador salvatore sam samantha sameer sameh sami samika samir sammy sampson samuel sandeep
sandra sandy sanford sang sanjay sanjeev santiago santos sara sarah sarath sasha satish satoshi saul savannah saverio
schuyler scofield scot scott scottie sean sebastian seema selena selma seng seong serena serge sergei sergey sergii
sergio seth seung seymour sezzie shaan shae shahryar shaila shaleen shalom shamir shamoil shamus shan shane shankar
shanna shannon sharad sharan sharanjit sharda shari sharon shashikant shauel shaun shaunna shawn shay shaye shea
sheena sheila shelby sheldon shelley shelli shelly shen sheng sheri sherman sherry sherwin sherwood sheryl shi shipra
shirley shirmila shlomo shmuel sholeh shu shuang sid siddharth sidney sierra silas silvana silvia silvio simeon simon
simona sivannarayana skip sofia sol solomon song songkram sonia sonja sophia soren spencer spiro spyridon srinivas
stacey stacy stanislav stanley stefan stefano stella stephan stephane stephanie stephen stephon sterling steve steven
stevin stewart stormy stuart subhash sudhir sue suheil sujata sung sunil sunny surendra suresh susan susana sushil
sushila susie suzanne suzette sven svetlana sybil syd syed sylvester sylvia tabitha tae taher takashi talia tamar
tamara tamela tami tammie tammy tania tanya tao tara tarek tariq tarun tasha tatiana tatyana taylor ted teddy tejal
tejbir terence teresa terese teresita teri terrance terrell terrence terri terrill terry tessa thaddeus thanh thelma
theo theodore theodoros theresa therese thierry thirugnanam thom thomas thurman tian tiffany tim timothy tina ting
tito tobias tobin toby todd tom tomislav tommy tomo toni tonia tonino tony tonya tor torsten tracey tracie tracy
travis trendon trent trenton trevor trey treyton tricia trijya trisha tristan troy trudy tuan tucker tuco ty tye tyler
tyrone tyson tzemach uday ulrich ulysses umberto umesh uri urs ursula uwe vadim val valentin valentina valerie valery
van vance vanessa varun vasant vasilios vasiliy vasily vaso vaughn velma venkat venkata vera vern verne vernell vernon
veronika viacheslav vicente vicki vickie victor victoria vidya vijay vikas vikram viktor vinayak vince vincent
vincenzo vinod viola violet virgil virginia vishal vitaliy vitaly vivek vivian vlad vladimir vladislav voldemar volker
waldo waleed walid walker wallace walter wanda wanderley wang warren warrick wassim wayde wayne wei weili weldon wen
wendell wendy werner wesley west weston weyman wilbert wilbur wiley wilfred wilhelm will willard william willie willis
wilma wilson winifred winston wolfgang woo woodrow wyatt xavier xi xiang xiangsha xiao xiaojun xin xu yair yakov yan
yang yasmin yasser yatin yaw yehuda yervant yezhak yi yin ying yinzi yisroel yitzchak yitzhak yoav yolanda yomi yong
yongzhi yonni yoon yosef yossi young youssef yu yuail yuan yuchin yue yung yuri yuriy yusuf yves yvette yvonne
zachariah zachary zachery zahi zahra zane zarrar zelda zev zhang zhen zheng zhi zhong zhou ziad zisen zoe zoltan
zulfiqar zvi
`
    .trim()
    .split(/\s+/),
);
